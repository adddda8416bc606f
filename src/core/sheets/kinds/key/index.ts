import type { Indicator, Pack } from '../../../rules/schema';
import type { Rag, Scorecard } from '../../../score/scorecard';
import { longMonth } from '../../../calendar/words';
import {
  DECLINED_WITHOUT_TARGET,
  DIRECTIONS,
  FREQUENCIES,
  GOOD_IS,
  inArrears,
  JUDGED_ON,
  KEY,
  RAG_LETTERS,
  RAG_MEANINGS,
  SHEET_NAMES,
  targetInWords,
  YTD_BASES,
  YTD_YEARS,
} from '../../../wording/sheets';
import { heightOf } from '../../kit/columns';
import { directionFormats, ragFormats } from '../../kit/direction';
import { SheetDraft } from '../../kit/draft';
import { dueShareOf } from '../../kit/indicator-columns';
import { indicatorTitle } from '../../kit/indicator-rows';
import { landscapePage } from '../../look/page';
import type { BuildNote } from '../../look/page';
import { PALETTE } from '../../look/palette';
import type { CellPlan, SheetPlan } from '../../plan';
import { differenceText } from './rule-differences';
import { sourcesOf } from './sources';
import { rowHeight } from '../../look/text-width';
import { toleranceText } from '../../tolerance-text';

/** Bases of a year to date that add up from the year's first month. */
const RUN_OVER_YEAR: ReadonlySet<Indicator['ytd']['basis']> = new Set([
  'sum',
  'pooled',
  'cumulative',
  'mean',
]);

const WIDTHS = [27, 58, 10, 44, 16, 38, 26, 30];

/**
 * How to read the sheets, and what they were made by: RAG and direction, gaps and marks, every
 * indicator's rule in words, the sources of the figures, and the rule pack.
 */
export function planKey(scorecard: Scorecard, note: BuildNote): SheetPlan {
  const draft = new SheetDraft({
    kind: 'key',
    key: '',
    name: SHEET_NAMES.key,
    tabColour: PALETTE.neutral,
  });
  draft.columns = WIDTHS.map((width) => ({ width }));
  draft.add([{ value: KEY.title, style: 'title' }], rowHeight(1, 16));
  draft.add([{ value: KEY.subtitle, style: 'subtitle' }]);
  addPack(draft, scorecard, note);
  if (note.workbookRules) addDifferences(draft, scorecard, note.workbookRules);
  addRag(draft);
  addDirections(draft);
  addGaps(draft);
  addSources(draft, scorecard, note);
  for (const part of scorecard.pack.scorecards) addRules(draft, scorecard, part);
  draft.freeze = { rows: 1, columns: 0 };
  return draft.finish(
    landscapePage(scorecard, note, {
      rows: draft.rows.length,
      columns: WIDTHS.length,
      headingRow: null,
    }),
  );
}

function addSection(draft: SheetDraft, title: string, explanation?: string): void {
  draft.space(10);
  draft.add([{ value: title, style: 'section' }], rowHeight(1, 13));
  if (explanation !== undefined) draft.add([{ value: explanation, style: 'note' }]);
}

function addPack(draft: SheetDraft, scorecard: Scorecard, note: BuildNote): void {
  const { pack, rulesHash, month } = scorecard;
  addSection(draft, KEY.packSection);
  const lines: [label: string, text: string, name: string][] = [
    [KEY.packName, pack.name, 'Key_Pack'],
    [KEY.packVersion, pack.version, 'Key_Version'],
    [KEY.packDate, pack.date, 'Key_Date'],
    [KEY.packHash, rulesHash, 'Key_Hash'],
    [KEY.rulesFrom, rulesFrom(note), 'Key_Rules'],
    [KEY.month, longMonth(month), 'Key_Month'],
    [KEY.product, KEY.productName(note.productVersion), 'Key_Product'],
    [KEY.built, note.builtAt, 'Key_Built'],
  ];
  for (const [label, text, name] of lines) {
    const row = draft.add([
      { value: label, style: 'label' },
      { value: text, style: 'text' },
    ]);
    draft.name(name, { row, column: 1, rows: 1, columns: 1 });
  }
}

function addRag(draft: SheetDraft): void {
  addSection(draft, KEY.ragSection, KEY.rag);
  const first = draft.rows.length;
  for (const rag of ['Green', 'Amber', 'Red'] satisfies Rag[]) {
    draft.add([
      { value: RAG_LETTERS[rag], style: 'rag' },
      { value: RAG_MEANINGS[rag], style: 'text' },
    ]);
  }
  const area = { row: first, column: 0, rows: draft.rows.length - first, columns: 1 };
  draft.conditionalFormats.push(...ragFormats(area));
}

function addDirections(draft: SheetDraft): void {
  addSection(draft, KEY.directionSection, KEY.direction);
  const first = draft.rows.length;
  for (const { text, meaning } of [...Object.values(DIRECTIONS), DECLINED_WITHOUT_TARGET]) {
    const cells: CellPlan[] = [
      { value: text, style: 'direction' },
      { value: meaning, style: 'textWrapped' },
    ];
    draft.add(cells, heightOf(cells, WIDTHS));
  }
  const area = { row: first, column: 0, rows: draft.rows.length - first, columns: 1 };
  draft.conditionalFormats.push(...directionFormats(area));
}

function addGaps(draft: SheetDraft): void {
  addSection(draft, KEY.gapSection);
  for (const [mark, meaning] of KEY.gaps) {
    const cells: CellPlan[] = [
      { value: mark, style: 'markSample' },
      { value: meaning, style: 'textWrapped' },
    ];
    draft.add(cells, heightOf(cells, WIDTHS));
  }
}

function rulesFrom({ workbookRules }: BuildNote): string {
  return workbookRules ? KEY.fromWorkbook(workbookRules.sheet) : KEY.fromPack;
}

/** Each rule that is not as the shared pack has it: nobody moves a target unseen. */
function addDifferences(
  draft: SheetDraft,
  { pack }: Scorecard,
  { sheet, differences }: NonNullable<BuildNote['workbookRules']>,
): void {
  addSection(draft, KEY.differencesSection, KEY.differences(sheet));
  const texts = differences.map((difference) => differenceText(difference, pack));
  if (texts.length === 0) texts.push({ what: KEY.noDifferences, difference: '' });
  for (const { what, difference } of texts) {
    const cells: CellPlan[] = [
      { value: what, style: 'textWrapped' },
      { value: difference || null, style: 'textWrapped' },
    ];
    draft.add(cells, heightOf(cells, WIDTHS));
  }
}

function addSources(draft: SheetDraft, scorecard: Scorecard, { closures = [] }: BuildNote): void {
  addSection(draft, KEY.sourcesSection);
  for (const source of sourcesOf(scorecard)) {
    draft.add([
      { value: source.sheet, style: 'text' },
      {
        value: `${KEY.sourceKinds[source.kind]}, ${KEY.sources(source.figures)}`,
        style: 'text',
      },
    ]);
  }
  for (const { sheet, days } of closures) {
    draft.add([
      { value: sheet, style: 'text' },
      { value: KEY.closures(days), style: 'text' },
    ]);
  }
}

function addRules(draft: SheetDraft, scorecard: Scorecard, part: Pack['scorecards'][number]): void {
  const rules = scorecard.pack.indicators.filter(
    (rule) => rule.scorecard === part.id && rule.shown && !rule.supporting,
  );
  addSection(draft, KEY.scorecardOf(part.title));
  draft.add(
    KEY.rulesHeadings.map((value) => ({ value, style: 'heading' })),
    rowHeight(1) + 3,
  );
  for (const rule of rules) {
    const cells = ruleCells(rule, scorecard);
    draft.add(cells, heightOf(cells, WIDTHS));
  }
}

function ruleCells(rule: Indicator, scorecard: Scorecard): CellPlan[] {
  const limits = toleranceText(rule, dueShareOf(rule, scorecard.month));
  const ytd =
    YTD_BASES[rule.ytd.basis] + (RUN_OVER_YEAR.has(rule.ytd.basis) ? YTD_YEARS[rule.ytd.year] : '');
  const texts = [
    rule.number,
    indicatorTitle(rule),
    GOOD_IS[rule.goodIs],
    targetInWords(limits),
    judgedOn(rule),
    ytd,
    FREQUENCIES[rule.frequency] + inArrears(rule.arrears),
    rule.owner,
  ];
  return texts.map((value) => ({ value: value || null, style: 'textWrapped' }));
}

/** Which figure is held against the target. */
function judgedOn({ tolerance, goodIs, judge, frequency }: Indicator): string {
  if (tolerance.kind === 'none' || goodIs === 'info') return '–';
  if (judge === 'year-to-date' || tolerance.kind === 'profile') return JUDGED_ON.yearToDate;
  return frequency === 'monthly' ? JUDGED_ON.month : JUDGED_ON.period;
}
