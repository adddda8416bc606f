import type { PeriodKey } from '../../core/calendar/period';
import { periodKey } from '../../core/calendar/periods';
import { indicatorOf, type SeriesId } from '../../core/rules/keys';
import type { Rulebook } from '../../core/rules/rulebook';
import type { Pack } from '../../core/rules/schema';
import type { ScoredFigure } from '../../core/score/scorecard';
import { compareRelations } from './compare-relations';
import { compareText, compareValue, type Comparison } from './comparison';
import { readPrinted } from './printed';
import { publishedPeriod, type PublishedPosition, type PublishedReturn } from './published';
import { REPORTED_MONTH, Rebuilt } from './rebuild';
import { isRecomputed } from './returns-sheet';

/** Every published figure of a pack beside the one built anew from the published returns. */
export function compareAll(
  pack: Pack,
  returns: readonly PublishedReturn[],
  positions: readonly PublishedPosition[],
): Comparison[] {
  const rebuilt = new Rebuilt(returns, pack);
  const { rulebook } = rebuilt.scorecard;
  return [
    ...returns.flatMap((row) => compareReturn(row, rulebook, rebuilt)),
    ...positions.flatMap((row) => comparePosition(row, rulebook, rebuilt)),
    ...compareSums(pack, rulebook, returns),
    ...compareRelations(rulebook, returns, rebuilt),
  ].filter((comparison) => comparison !== null);
}

type Compared = Comparison | null;

function compareReturn(row: PublishedReturn, rulebook: Rulebook, rebuilt: Rebuilt): Compared[] {
  const period = periodKey(publishedPeriod(row));
  const value = rebuilt.figure(row, period)?.value;
  return [row.value, row.alsoPrinted].map((printed) =>
    isShareOfMain(row, rulebook, printed)
      ? compareValue(
          row,
          { what: 'share', period, recomputed: true },
          printed,
          share(value, mainFigure(row, rebuilt, period)),
        )
      : compareValue(
          row,
          { what: 'value', period, recomputed: isRecomputed(row, rulebook) },
          printed,
          value,
        ),
  );
}

/** A count printed as a percentage is a share of its indicator's main measure. */
function isShareOfMain(series: SeriesId, rulebook: Rulebook, printed: string): boolean {
  const rule = rulebook.indicators.get(indicatorOf(series));
  return rule?.measure.kind === 'count' && readPrinted(printed)?.percent === true;
}

function mainFigure(
  series: SeriesId,
  rebuilt: Rebuilt,
  period: PeriodKey,
): number | null | undefined {
  const main = rebuilt.figure({ ...series, part: '' }, period);
  return main?.denominator ?? main?.value;
}

function share(count: number | null | undefined, whole: number | null | undefined): number | null {
  return typeof count === 'number' && typeof whole === 'number' && whole > 0 ? count / whole : null;
}

const COLOURS = { Red: 'R', Amber: 'A', Green: 'G' } as const;

function comparePosition(row: PublishedPosition, rulebook: Rulebook, rebuilt: Rebuilt): Compared[] {
  const figure = rebuilt.position(row);
  const ytd = figure?.ytd;
  const main = rebuilt.position({ ...row, part: '' })?.ytd;
  const shareOfMain = share(ytd?.value, main?.denominator ?? main?.value);
  const about = { what: 'year to date', period: REPORTED_MONTH, recomputed: true } as const;
  return [
    ...[row.yearToDate, row.alsoPrinted].map((printed) =>
      compareValue(
        row,
        about,
        printed,
        isShareOfMain(row, rulebook, printed) ? shareOfMain : ytd?.value,
      ),
    ),
    compareValue(
      row,
      { ...about, what: 'year-to-date count' },
      row.numerator,
      ytd?.numerator ?? ytd?.value,
    ),
    row.rag ? compareColour(row, figure) : null,
  ];
}

function compareColour(row: PublishedPosition, figure: ScoredFigure | undefined): Comparison {
  const about = { what: 'colour', period: REPORTED_MONTH } as const;
  return compareText(row, about, row.rag, figure?.rag ? COLOURS[figure.rag] : 'none');
}

/** The borough worked out from its localities alone, beside the borough as published. */
function compareSums(
  pack: Pack,
  rulebook: Rulebook,
  returns: readonly PublishedReturn[],
): Compared[] {
  const { borough } = rulebook.places;
  const ofLocalities = returns.filter(({ locality }) => locality !== borough);
  if (ofLocalities.length === 0) return [];
  const summed = new Rebuilt(ofLocalities, pack);
  return returns
    .filter(({ locality }) => locality === borough)
    .flatMap((row) => {
      const period = periodKey(publishedPeriod(row));
      const figure = summed.figure(row, period);
      if (figure?.source.kind !== 'summed' || figure.value === null) return [];
      const printed = isShareOfMain(row, rulebook, row.value) ? row.numerator : row.value;
      const about = { what: 'sum of localities', period, recomputed: true } as const;
      return [compareValue(row, about, printed, figure.value)];
    });
}
