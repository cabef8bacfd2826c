import type { Colours } from './colours.ts';
import type { PlacedLine } from './corridors.ts';
import { emptyCoverage, type Coverage } from './coverage.ts';
import { rasterLines, type Sight } from './raster.ts';
import type { MapKind } from './scale.ts';

/** What fine lines are painted on before a canvas takes them, kept from one paint to the next of the same size. */
export class Sheet {
  #picture: ImageData | null = null;
  #coverage: Coverage | null = null;

  /** The picture of fine lines, so many pixels wide and high; it is painted over by the next. */
  paint(
    [width, height]: readonly [number, number],
    lines: readonly PlacedLine[],
    kind: MapKind,
    colours: Colours,
    sight: Sight
  ): ImageData {
    const isSame = this.#picture?.width === width && this.#picture.height === height;
    const picture = isSame && this.#picture ? this.#picture : new ImageData(width, height);
    const coverage = isSame && this.#coverage ? this.#coverage : emptyCoverage(width, height);
    if (isSame) picture.data.fill(0);
    [this.#picture, this.#coverage] = [picture, coverage];
    rasterLines(picture, coverage, lines, kind, colours, sight);
    return picture;
  }
}
