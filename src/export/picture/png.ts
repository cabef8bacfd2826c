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
    const canvas = canvasOf(size);
    // The samples fall below its edge.
    canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, high);
    if (isBlank(canvas)) throw new Error(`${size.width} × ${size.height}: blank`);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
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
function isBlank(canvas: HTMLCanvasElement): boolean {
  const pen = canvasOf({ width: PROBE, height: PROBE }).getContext('2d');
  if (!pen) return true;
  pen.drawImage(canvas, 0, 0, PROBE, PROBE);
  const pixels = new Uint32Array(pen.getImageData(0, 0, PROBE, PROBE).data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else failed(new Error(`${canvas.width} × ${canvas.height}`));
    }, 'image/png');
  });
}
