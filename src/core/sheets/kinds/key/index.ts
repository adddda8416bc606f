import { isListed, type ScorecardRules } from '../../../rules/rulebook';
import type { Indicator } from '../../../rules/schema';
import { kindOf } from '../../../rules/tolerance';
import { basisOf, runsFromYearStart } from '../../../rules/year-to-date';
import type { Rag } from '../../../rules/rag';
import type { Scorecard } from '../../../score/scorecard';
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
  YTD_YEARS,
} from '../../../wording/sheets';
import type { BuildNote } from '../../build-note';
import { heightOf } from '../../kit/columns';
import { directionFormats, ragFormats } from '../../kit/direction';
import { SheetDraft } from '../../kit/draft';
import { addHeadings } from '../../kit/headings';
import { dueShareOf } from '../../kit/indicator-columns';
import { indicatorTitle } from '../../kit/indicator-rows';
import { PALETTE } from '../../look/palette';
import type { StyleName } from '../../look/styles';
import type { Area, CellPlan } from '../../plan';
import { sheetKind, soleSheet } from '../kind';
import { differenceText } from './rule-differences';
import { sourcesOf } from './sources';
import { toleranceText } from '../../tolerance-text';

const RAGS = ['Green', 'Amber', 'Red'] as const satisfies readonly Rag[];

const WIDTHS = [27, 58, 10, 44, 16, 38, 26, 30];

/**
 * How to read the sheets, and what they were made by: RAG and direction, gaps and marks, every
 * indicator's rule in words, the sources of the figures, and the rule pack.
 */
export const key = sheetKind('key', {
  identity: soleSheet(SHEET_NAMES.key, PALETTE.neutral),
  plan(scorecard, sheet, build) {
    const { note } = build;
    const draft = new SheetDraft(sheet);
    draft.columns = WIDTHS.map((width) => ({ width }));
    draft.line(KEY.title, 'title');
    draft.line(KEY.subtitle, 'subtitle');
    addPack(draft, scorecard, note);
    if (note.workbookRules) addDifferences(draft, scorecard, note.workbookRules);
    addRag(draft);
    addDirections(draft);
    addGaps(draft);
    addSources(draft, scorecard, note);
    for (const part of scorecard.rulebook.scorecards.all) addRules(draft, scorecard, part);
    draft.freeze = { rows: 1, columns: 0 };
    return draft.finish(build, { columns: WIDTHS.length, headingRow: null });
  },
});

function addSection(draft: SheetDraft, title: string, explanation?: string): void {
  draft.space(10);
  draft.line(title, 'section');
  if (explanation !== undefined) draft.line(explanation, 'note');
}

function addPack(draft: SheetDraft, scorecard: Scorecard, note: BuildNote): void {
  const { rulebook, rulesHash, month } = scorecard;
  addSection(draft, KEY.packSection);
  const lines: [label: string, text: string, name: string][] = [
    [KEY.packName, rulebook.name, 'Key_Pack'],
    [KEY.packVersion, rulebook.version, 'Key_Version'],
    [KEY.packDate, rulebook.date, 'Key_Date'],
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
  const lines = RAGS.map((rag): Line => [RAG_LETTERS[rag], RAG_MEANINGS[rag]]);
  draft.conditionalFormats.push(...ragFormats(addLines(draft, lines, ['rag', 'text'])));
}

function addDirections(draft: SheetDraft): void {
  addSection(draft, KEY.directionSection, KEY.direction);
  const lines = [...Object.values(DIRECTIONS), DECLINED_WITHOUT_TARGET].map(
    ({ text, meaning }): Line => [text, meaning],
  );
  draft.conditionalFormats.push(
    ...directionFormats(addLines(draft, lines, ['direction', 'textWrapped'])),
  );
}

function addGaps(draft: SheetDraft): void {
  addSection(draft, KEY.gapSection);
  addLines(draft, KEY.gaps, ['markSample', 'textWrapped']);
}

/** What stands in the first two columns: a mark or a name, and what is said of it. */
type Line = readonly [mark: string, meaning: string];

/** Adds lines in the styles of their two columns; gives the area of the first. */
function addLines(
  draft: SheetDraft,
  lines: readonly Line[],
  [mark, meaning]: readonly [StyleName, StyleName],
): Area {
  const area = { row: draft.rows.length, column: 0, rows: lines.length, columns: 1 };
  for (const [first, second] of lines) {
    const cells: CellPlan[] = [
      { value: first, style: mark },
      { value: second || null, style: meaning },
    ];
    draft.add(cells, heightOf(cells, WIDTHS));
  }
  return area;
}

function rulesFrom({ workbookRules }: BuildNote): string {
  return workbookRules ? KEY.fromWorkbook(workbookRules.sheet) : KEY.fromPack;
}

/** Each rule that is not as the shared pack has it: nobody moves a target unseen. */
function addDifferences(
  draft: SheetDraft,
  { rulebook }: Scorecard,
  { sheet, differences }: NonNullable<BuildNote['workbookRules']>,
): void {
  addSection(draft, KEY.differencesSection, KEY.differences(sheet));
  const lines = differences.map((difference): Line => {
    const { what, difference: how } = differenceText(difference, rulebook.scorecards);
    return [what, how];
  });
  addLines(draft, lines.length > 0 ? lines : [[KEY.noDifferences, '']], [
    'textWrapped',
    'textWrapped',
  ]);
}

function addSources(draft: SheetDraft, scorecard: Scorecard, { closures = [] }: BuildNote): void {
  addSection(draft, KEY.sourcesSection);
  const sources = sourcesOf(scorecard).map(({ sheet, kind, figures }): Line => [
    sheet,
    `${KEY.sourceKinds[kind]}, ${KEY.sources(figures)}`,
  ]);
  const days = closures.map((each): Line => [each.sheet, KEY.closures(each.days)]);
  addLines(draft, [...sources, ...days], ['text', 'text']);
}

function addRules(draft: SheetDraft, scorecard: Scorecard, part: ScorecardRules): void {
  addSection(draft, KEY.scorecardOf(part.title));
  addHeadings(
    draft,
    KEY.rulesHeadings.map((heading) => ({ heading })),
    WIDTHS,
  );
  for (const rule of part.indicators.filter(isListed)) {
    const cells = ruleCells(rule, scorecard);
    draft.add(cells, heightOf(cells, WIDTHS));
  }
}

function ruleCells(rule: Indicator, scorecard: Scorecard): CellPlan[] {
  const limits = toleranceText(rule, dueShareOf(rule, scorecard.month));
  const basis = basisOf(rule);
  const ytd = basis.words + (runsFromYearStart(basis) ? YTD_YEARS[rule.ytd.year] : '');
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
  if (kindOf(tolerance).judge === null || goodIs === 'info') return '–';
  if (judge === 'year-to-date' || kindOf(tolerance).shareDue !== null) return JUDGED_ON.yearToDate;
  return frequency === 'monthly' ? JUDGED_ON.month : JUDGED_ON.period;
}
