import type { ChartBody, ChartSeries } from '../figure/slide.ts';
import { cellsOf, columnName, piecesOf, valuesOf, type Piece } from './chart-pieces.ts';
import { categoryTexts, CHART_SHEET, chartText } from './chart-sheet.ts';
import { COLOURS, toneOf } from './slide-colours.ts';
import { xmlText } from './slide-text.ts';

/** How the texts of a chart are written. */
export type ChartLook = {
  readonly isRightToLeft: boolean;
  /** BCP 47 */
  readonly lang: string;
  readonly face: string;
  /** of numbers in Excel's own notation, by the scale of a chart */
  readonly format: string;
};

/** The size of its texts, hundredths of a point. */
const SIZE = 1400;
const [CATEGORIES, VALUES] = ['111', '222'];

/**
 * A chart as the part of a presentation that every office program can edit. A year of which nothing was reported has no point,
 * and the line breaks there; the way to an open year is dashed, and its point hollow; a year of hidden numbers alone is a hollow
 * point that no line leads to.
 */
export function chartPart(chart: ChartBody, look: ChartLook): string {
  const isLine = chart.form === 'lines';
  const text = textOf(look);
  const pieces = piecesOf(chart);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${look.lang}"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    isLine
      ? '<c:lineChart><c:grouping val="standard"/>'
      : `<c:barChart><c:barDir val="${chart.form === 'bars' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>`,
    '<c:varyColors val="0"/>',
    ...pieces.map((piece, i) => seriesOf(chart, piece, i, look)),
    isLine
      ? '<c:marker val="1"/>'
      : `<c:gapWidth val="${chart.categories.length > 3 ? 40 : 160}"/><c:overlap val="100"/>`,
    `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`,
    isLine ? '</c:lineChart>' : '</c:barChart>',
    categoryAxis(chart, text),
    valueAxis(chart, look, text),
    '</c:plotArea>',
    pieces.length > 1 ? legend(chart, pieces, text) : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    text,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  ].join('');
}

function seriesOf(chart: ChartBody, piece: Piece, order: number, look: ChartLook): string {
  const isLine = chart.form === 'lines';
  return [
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>`,
    `<c:tx>${nameOf(chart, piece)}</c:tx>`,
    isLine ? lineLook(piece) : barLook(piece.series),
    chart.form === 'bars' ? labels(look) : '',
    `<c:cat><c:strRef><c:f>${CHART_SHEET}!$A$2:$A$${chart.categories.length + 1}</c:f><c:strCache>${points(categoryTexts(chart).map(xmlText))}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${cellsOf(piece, chart)}</c:f><c:numCache><c:formatCode>${xmlText(look.format)}</c:formatCode>${points(valuesOf(piece))}</c:numCache></c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    '</c:ser>'
  ].join('');
}

/** The name of a series is in the sheet; a way to an open year is named by what is open. */
function nameOf({ open = '' }: ChartBody, { series, at, isFirst, kind, to }: Piece): string {
  if (kind !== 'closed' && to === series.open && !isFirst) return `<c:v>${xmlText(chartText(open))}</c:v>`;
  return `<c:strRef><c:f>${CHART_SHEET}!$${columnName(at + 1)}$1</c:f><c:strCache>${points([xmlText(chartText(series.name))])}</c:strCache></c:strRef>`;
}

/** What the lines are: each once, none that cannot be told from another, and what is open where only one line goes there. */
function legend({ open = '' }: ChartBody, pieces: readonly Piece[], text: string): string {
  const ways = pieces.filter(({ kind, isFirst }) => kind === 'open' && !isFirst);
  const isNamed = ({ series, isFirst, kind }: Piece) =>
    isFirst ? series.isUnseen !== true : kind === 'open' && ways.length === 1 && open !== '';
  const left = pieces.flatMap((piece, i) =>
    isNamed(piece) ? [] : [`<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`]
  );
  if (left.length >= pieces.length - 1 && pieces.every(({ at }) => at === 0)) return '';
  return `<c:legend><c:legendPos val="b"/>${left.join('')}<c:overlay val="0"/>${text}</c:legend>`;
}

/** What is at least is a line with points, what is at most a thin dotted one; to an open year goes a dashed one with a hollow point. */
function lineLook({ series: { tone, isMost = false }, kind, from, to }: Piece): string {
  const fill = solid(toneOf(tone));
  const line = (width: number, dash: string) =>
    `<c:spPr><a:ln w="${width}" cap="${dash === 'solid' ? 'rnd' : 'flat'}">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`;
  const point = (inside: string) =>
    `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${inside}<a:ln w="19050">${fill}</a:ln></c:spPr></c:marker>`;
  const white = solid(COLOURS.card);
  const none = '<c:marker><c:symbol val="none"/></c:marker>';
  const speck = `<c:marker><c:symbol val="dot"/><c:size val="5"/><c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
  // A year by itself has no line.
  if (isMost) return `${line(15875, 'sysDot')}${from === to ? speck : none}`;
  if (kind === 'closed') return `${line(31750, 'solid')}${point(fill)}`;
  if (kind === 'ring') return `${line(28575, 'solid')}${point(white)}`;
  // A program that fills every mark in the colour of its line shows it hollow too.
  if (kind === 'hollow')
    return `<c:spPr><a:ln w="28575">${white}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="4"/><c:spPr>${white}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
  // Where it begins, the line before it has its own point.
  const start = from === to ? '' : `<c:dPt><c:idx val="${from}"/>${none}<c:bubble3D val="0"/></c:dPt>`;
  return `${line(28575, 'sysDash')}${point(white)}${start}`;
}

/** A bar of what is still coming in is an empty one. */
function barLook({ tone, open = null }: ChartSeries): string {
  const fill = solid(toneOf(tone));
  const hollow = `<c:spPr>${solid(COLOURS.card)}<a:ln w="19050">${fill}<a:prstDash val="sysDash"/></a:ln></c:spPr>`;
  const last =
    open === null
      ? ''
      : `<c:dPt><c:idx val="${open}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${hollow}</c:dPt>`;
  return `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${last}`;
}

/** The value of each bar at its end. */
function labels(look: ChartLook): string {
  return [
    `<c:dLbls><c:numFmt formatCode="${xmlText(look.format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
    textOf(look),
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  ].join('');
}

/** The first of a row of bars stands at its top; time runs left to right in every language. */
function categoryAxis({ form }: ChartBody, text: string): string {
  const isBars = form === 'bars';
  return [
    `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="${isBars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isBars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="${isBars ? 'none' : 'out'}"/><c:minorTickMark val="none"/><c:tickLblPos val="${isBars ? 'nextTo' : 'low'}"/>`,
    `<c:spPr><a:ln w="9525">${solid(COLOURS.line2)}</a:ln></c:spPr>${text}`,
    `<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  ].join('');
}

/** From zero, always; bars grow to the left where their language runs so. */
function valueAxis({ form }: ChartBody, look: ChartLook, text: string): string {
  const isTurned = form === 'bars' && look.isRightToLeft;
  return [
    `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="${isTurned ? 'maxMin' : 'minMax'}"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="${form === 'bars' ? '1' : '0'}"/><c:axPos val="${form === 'bars' ? 'b' : 'l'}"/>`,
    form === 'bars'
      ? ''
      : `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(COLOURS.line)}</a:ln></c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="${xmlText(look.format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${text}`,
    `<c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  ].join('');
}

/** Texts in the font of the deck, for letters of either kind of script. */
function textOf({ face, lang, isRightToLeft }: ChartLook): string {
  const fonts = `<a:latin typeface="${face}"/><a:cs typeface="${face}"/>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr${isRightToLeft ? ' rtl="1"' : ''}><a:defRPr sz="${SIZE}" b="0">${solid(COLOURS.ink2)}${fonts}</a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** The values that are there, each at its place among all. */
function points(values: readonly (string | number | null)[]): string {
  const there = values.flatMap((value, i) =>
    value === null ? [] : [`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`]
  );
  return `<c:ptCount val="${values.length}"/>${there.join('')}`;
}
