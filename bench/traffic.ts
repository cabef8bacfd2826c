import type { CDPSession } from 'playwright-core';

/** What came over the wire, and when, in the browser's own seconds. */
export type Traffic = {
  /** kilobytes, heads included, that had come this many milliseconds after the page was asked for */
  until(milliseconds: number): number;
  /** how many requests had been sent by then */
  requestsUntil(milliseconds: number): number;
};

type Arrival = { readonly at: number; readonly bytes: number };

/** Counts the bytes of everything a page fetches, as they came: compressed. */
export async function countTraffic(protocol: CDPSession): Promise<Traffic> {
  const arrivals: Arrival[] = [];
  const sent: number[] = [];
  const counted = new Map<string, number>();
  const count = (request: string, at: number, bytes: number): void => {
    arrivals.push({ at, bytes });
    counted.set(request, (counted.get(request) ?? 0) + bytes);
  };
  protocol.on('Network.requestWillBeSent', ({ timestamp }) => sent.push(timestamp));
  protocol.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    count(requestId, timestamp, encodedDataLength);
  });
  protocol.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    // Heads come only in the sum, and so does what a chunk did not say.
    count(requestId, timestamp, encodedDataLength - (counted.get(requestId) ?? 0));
  });
  await protocol.send('Network.enable');
  const from = (): number => sent[0] ?? 0;
  return {
    until: (milliseconds) =>
      arrivals
        .filter(({ at }) => at <= from() + milliseconds / 1000)
        .reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    requestsUntil: (milliseconds) => sent.filter((at) => at <= from() + milliseconds / 1000).length
  };
}
