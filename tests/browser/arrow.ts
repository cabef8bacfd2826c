import type { Page } from 'playwright-core';

/** Where the middle of the widest arrow stands on the screen, CSS pixels. */
export async function middleOfArrow(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const lines = [...document.querySelectorAll<SVGPathElement>('.ink .route .line')];
    const width = (line: SVGPathElement) => Number(line.getAttribute('stroke-width'));
    const widest = lines.reduce((a, b) => (width(b) > width(a) ? b : a));
    const point = widest.getPointAtLength(widest.getTotalLength() / 2);
    const { x, y } = point.matrixTransform(widest.getScreenCTM() ?? undefined);
    return { x, y };
  });
}
