import { correction, generate } from 'lean-qr';

/** A QR code in modules: its width with the quiet zone, and the outline of all that is dark. */
export type QrCode = { readonly width: number; readonly path: string };

/** A code is read where it is dark on light, in every theme. */
export const QR_DARK = '#000000';
export const QR_LIGHT = '#ffffff';

/** Modules of light on every side, without which a camera finds no code. */
const QUIET = 4;

/** Pixels of a module in a file: enough to paste it as it is. */
const MODULE = 8;

/**
 * The QR code of a text. Of all versions the one with the largest modules, which a camera far from a screen needs more than
 * spare bits; what room is left in it goes to correction.
 */
export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.L });
  const runs: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x++;
      runs.push(`M${start + QUIET} ${y + QUIET}h${x + 1 - start}v1h${start - x - 1}z`);
    }
  }
  return { width: code.size + 2 * QUIET, path: runs.join('') };
}

/** The code as a picture file of its own, titled by what it says. */
export function qrFile({ width, path }: QrCode, text: string): string {
  const side = width * MODULE;
  const title = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${width} ${width}" shape-rendering="crispEdges">`,
    `<title>${title}</title>`,
    `<path fill="${QR_LIGHT}" d="M0 0h${width}v${width}H0z"/>`,
    `<path fill="${QR_DARK}" d="${path}"/>`,
    '</svg>\n'
  ].join('\n');
}
