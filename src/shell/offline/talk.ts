/** Says that a talk is given in this window, or has ended: until then no other edition takes over, here or from elsewhere. */
export function setTalking(isOn: boolean): void {
  if (isOn) document.documentElement.dataset['talk'] = '';
  else delete document.documentElement.dataset['talk'];
}

/** Whether a talk is given in this window: a page that gives one says so on its root element, `data-talk`. */
export function isTalking(): boolean {
  return 'talk' in document.documentElement.dataset;
}

/** At once where no talk is given in this window, else when it has ended. */
export function afterTalk(): Promise<void> {
  if (!isTalking()) return Promise.resolve();
  return new Promise((settle) => {
    const watch = new MutationObserver(() => {
      if (isTalking()) return;
      watch.disconnect();
      settle();
    });
    watch.observe(document.documentElement, { attributeFilter: ['data-talk'] });
  });
}
