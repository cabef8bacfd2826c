import type { PictureSize } from './sizes.ts';

/** Pixels of the small copy that tells whether anything was drawn. */
const PROBE = 48;

/** An SVG file as a PNG of exactly these pixels; throws where the browser draws nothing. */
export async function pngOf(svg: string, size: Pick<PictureSize, 'width' | 'height'>): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image(size.width, size.height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [size.width, size.height];
    draw(image, canvas);
    if (isBlank(canvas)) {
      // Safari knows the faces of a picture only when it decodes it again.
      await image.decode();
      draw(image, canvas);
    }
    if (isBlank(canvas)) throw new Error(`${size.width} × ${size.height}: blank`);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function draw(image: HTMLImageElement, canvas: HTMLCanvasElement): void {
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
}

/** Whether all of a canvas is of one colour. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const small = document.createElement('canvas');
  [small.width, small.height] = [PROBE, PROBE];
  const pen = small.getContext('2d');
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
