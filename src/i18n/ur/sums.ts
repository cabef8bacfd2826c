import { trendsParts } from './trends/parts.ts';
import { trendsSheet } from './trends/sheet.ts';
import { trendsSmall } from './trends/small.ts';

/** What only the trends view says of its sums and in its table, and no page that shows a part of it. */
export const sums = { ...trendsParts, ...trendsSmall, ...trendsSheet } as const;
