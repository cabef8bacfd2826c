import type { ChartBody, ChartSeries } from '../figure/slide.ts';
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
 * and the line breaks there.
 */
export function chartPart(chart: ChartBody, look: ChartLook): string {
  const isLine = chart.form === 'lines';
  const text = textOf(look);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${look.lang}"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    isLine
      ? '<c:lineChart><c:grouping val="standard"/>'
      : `<c:barChart><c:barDir val="${chart.form === 'bars' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>`,
    '<c:varyColors val="0"/>',
    ...chart.series.map((series, i) => seriesOf(chart, series, i, look)),
    isLine
      ? '<c:marker val="1"/>'
      : `<c:gapWidth val="${chart.categories.length > 3 ? 40 : 160}"/><c:overlap val="100"/>`,
    `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`,
    isLine ? '</c:lineChart>' : '</c:barChart>',
    categoryAxis(chart, text),
    valueAxis(chart, look, text),
    '</c:plotArea>',
    chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text}</c:legend>` : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    text,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  ].join('');
}

function seriesOf(chart: ChartBody, series: ChartSeries, at: number, look: ChartLook): string {
  const column = columnName(at + 1);
  const [from, to] = [2, chart.categories.length + 1];
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>`,
    `<c:tx><c:strRef><c:f>${CHART_SHEET}!$${column}$1</c:f><c:strCache>${points([xmlText(chartText(series.name))])}</c:strCache></c:strRef></c:tx>`,
    chart.form === 'lines' ? lineLook(series) : barLook(series),
    chart.form === 'bars' ? labels(look) : '',
    `<c:cat><c:strRef><c:f>${CHART_SHEET}!$A$${from}:$A$${to}</c:f><c:strCache>${points(categoryTexts(chart).map(xmlText))}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${CHART_SHEET}!$${column}$${from}:$${column}$${to}</c:f><c:numCache><c:formatCode>${xmlText(look.format)}</c:formatCode>${points(series.values)}</c:numCache></c:numRef></c:val>`,
    chart.form === 'lines' ? '<c:smooth val="0"/>' : '',
    '</c:ser>'
  ].join('');
}

/** What is at least is a line with points, what is at most a thin broken one, and the way to an open year is dotted. */
function lineLook({ tone, isMost = false, open = null }: ChartSeries): string {
  const fill = solid(toneOf(tone));
  const line = (width: number, dash: string) =>
    `<a:ln w="${width}" cap="rnd">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
  const point = (inside: string) =>
    `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${inside}<a:ln w="19050">${fill}</a:ln></c:spPr></c:marker>`;
  if (isMost) return `<c:spPr>${line(15875, 'dash')}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  const last =
    open === null
      ? ''
      : `<c:dPt><c:idx val="${open}"/>${point(solid(COLOURS.card))}<c:bubble3D val="0"/><c:spPr>${line(28575, 'sysDot')}</c:spPr></c:dPt>`;
  return `<c:spPr>${line(31750, 'solid')}</c:spPr>${point(fill)}${last}`;
}

function barLook({ tone }: ChartSeries): string {
  return `<c:spPr>${solid(toneOf(tone))}</c:spPr><c:invertIfNegative val="0"/>`;
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

/** `A`, `B` … `Z`, `AA`: the name of a column by its place, the first 0. */
function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`;
}
