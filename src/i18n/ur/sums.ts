import { trendsControls } from './trends/controls.ts';
import { trendsFindings } from './trends/findings.ts';
import { trendsParts } from './trends/parts.ts';
import { trendsRise } from './trends/rise.ts';
import { trendsSheet } from './trends/sheet.ts';
import { trendsSmall } from './trends/small.ts';

/** What only the trends view says: of its sums, its choices and its table, and no page that shows a part of it. */
export const sums = {
  ...trendsFindings,
  ...trendsRise,
  ...trendsControls,
  ...trendsParts,
  ...trendsSmall,
  ...trendsSheet
} as const;
