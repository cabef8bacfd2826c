// Optional, beside the <iframe> of TIP Atlas figures: gives each the height that it says it has. Reads and writes nothing else.
(() => {
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'tip-atlas:height' || data.v !== 1 || !Number.isInteger(data.height)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.height = String(Math.min(4000, Math.max(100, data.height)));
    }
  });
})();
