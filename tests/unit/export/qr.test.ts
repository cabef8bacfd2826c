import { describe, expect, it } from 'vitest';
import { qrCode, qrFile } from '../../../src/export/qr.ts';
import { decoded } from '../../decoded.ts';

const LINK = 'https://example.org/atlas/trends/?place=PAK,034&years=2018-2022&find=%DB%8C%D9%88&lang=ur';

describe('a QR code', () => {
  it.each([
    'https://example.org/',
    LINK,
    `${LINK}&find=${'%DB%8C'.repeat(120)}&without=${'PAK,'.repeat(11)}PAK`
  ])('is read back as the link it was made of: %s', (link) => {
    const { path, width } = qrCode(link);
    expect(decoded(path, width)).toBe(link);
  });

  it('has four modules of quiet on every side, and its corners right behind them', () => {
    const { path, width } = qrCode(LINK);
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
    const ends = runs.map(([x = 0, , length = 0]) => x + length);
    const rows = runs.map(([, y = 0]) => y);
    expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
    expect(Math.max(...ends)).toBe(width - 4);
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([4, width - 5]);
    expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
  });

  it('is a file that stands by itself: dark on light, titled by its link', () => {
    const code = qrCode('https://example.org/?a=1&b=<2>');
    const file = qrFile(code, 'https://example.org/?a=1&b=<2>');
    expect(file).toContain('<title>https://example.org/?a=1&amp;b=&lt;2&gt;</title>');
    const [light, dark] = [...file.matchAll(/<path fill="(#\w{6})" d="([^"]*)"/g)];
    expect([light?.[1], light?.[2]]).toEqual(['#ffffff', `M0 0h${code.width}v${code.width}H0z`]);
    expect([dark?.[1], dark?.[2]]).toEqual(['#000000', code.path]);
  });
});
