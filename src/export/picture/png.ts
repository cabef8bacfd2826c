import { withSamples, type Sampled } from './samples.ts';
import type { PictureSize } from './sizes.ts';

type Size = Pick<PictureSize, 'width' | 'height'>;

/** Pixels of the small copy that tells whether anything was drawn. */
const PROBE = 48;
/** Milliseconds: from one look for the faces to the next, and how long they are waited for; a browser hides words for three seconds at most. */
const [LOOK, LONGEST] = [30, 3500];

/** An SVG file as a PNG of exactly these pixels, once its faces are in it; throws where the browser draws nothing. */
export async function pngOf(svg: string, size: Size): Promise<Blob> {
  const sampled = withSamples(svg);
  const url = URL.createObjectURL(new Blob([sampled.svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const high = Math.round(size.height * (1 + sampled.tall));
    const image = new Image(size.width, high);
    image.src = url;
    await image.decode();
    for (let waited = 0; waited < LONGEST && !hasFaces(image, size, sampled); waited += LOOK) {
      await new Promise((done) => setTimeout(done, LOOK));
      // Safari knows the faces of a picture only when it decodes it again.
      await image.decode();
    }
    return await blobOf(drawn(image, size, high));
  } finally {
    URL.revokeObjectURL(url);
  }
}

type Surface = HTMLCanvasElement | OffscreenCanvas;

/** The picture on a surface, its samples below the edge of it; throws where nothing is drawn on any. */
function drawn(image: HTMLImageElement, size: Size, high: number): Surface {
  for (const surfaceOf of [apartOf, canvasOf]) {
    const surface = surfaceOf(size);
    penOf(surface)?.drawImage(image, 0, 0, size.width, high);
    if (surface && !isBlank(surface)) return surface;
  }
  throw new Error(`${size.width} × ${size.height}: blank`);
}

/**
 * A surface that no page holds, where the browser has them: it is packed on a thread of its own, while a canvas is packed on the
 * page's, in moments when that has nothing else to do, and after a dialog has opened there may be none for a second.
 */
function apartOf({ width, height }: Size): OffscreenCanvas | null {
  return 'OffscreenCanvas' in globalThis ? new OffscreenCanvas(width, height) : null;
}

function penOf(surface: Surface | null): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null {
  if (surface === null) return null;
  return surface instanceof HTMLCanvasElement ? surface.getContext('2d') : surface.getContext('2d');
}

/** Whether every sample of a face is seen: a picture is drawn before its faces are read, and its words are not there then. */
function hasFaces(image: HTMLImageElement, size: Size, { count, tall, wide }: Sampled): boolean {
  const cell = { width: Math.ceil(size.width * wide), height: Math.ceil(size.height * tall) };
  return Array.from({ length: count }, (_, i) => {
    const pen = canvasOf(cell).getContext('2d');
    if (!pen) return true;
    pen.drawImage(image, -i * size.width * wide, -size.height, image.width, image.height);
    const { data } = pen.getImageData(0, 0, cell.width, cell.height);
    return data.some((part, at) => at % 4 === 3 && part > 0);
  }).every(Boolean);
}

function canvasOf({ width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  return canvas;
}

/** Whether all of a canvas is of one colour. */
function isBlank(canvas: Surface): boolean {
  const pen = canvasOf({ width: PROBE, height: PROBE }).getContext('2d');
  if (!pen) return true;
  pen.drawImage(canvas, 0, 0, PROBE, PROBE);
  const pixels = new Uint32Array(pen.getImageData(0, 0, PROBE, PROBE).data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}

function blobOf(canvas: Surface): Promise<Blob> {
  if (!(canvas instanceof HTMLCanvasElement)) return canvas.convertToBlob({ type: 'image/png' });
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else failed(new Error(`${canvas.width} × ${canvas.height}`));
    }, 'image/png');
  });
}
