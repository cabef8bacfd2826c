// In the page, before its own scripts: sets the mark `drawn` once the first full picture stands, unless the page does so itself.
// Land and routes as SVG paths count from the end of the frame after they are in the document; an embed of anything else does
// once its drawing and what stands last in it are there.
const look = () => {
  if (performance.getEntriesByName('drawn').length > 0) return;
  const land = document.querySelector('main .land path[d^="m" i]');
  const route = document.querySelector('main .route path[d], main .route-strand path[d]');
  // What stands in the HTML is out of sight where the address asks for something else.
  const isHidden = 'opening' in document.documentElement.dataset;
  const embed = document.querySelector('main.embed:not(.routes)');
  const isWhole = embed?.querySelector('.drawing :is(svg, table, li)') && embed.querySelector('.whole');
  if ((!isWhole && (land === null || route === null)) || isHidden) {
    requestAnimationFrame(look);
    return;
  }
  const channel = new MessageChannel();
  channel.port1.onmessage = () => performance.mark('drawn');
  requestAnimationFrame(() => channel.port2.postMessage(null));
};
requestAnimationFrame(look);
