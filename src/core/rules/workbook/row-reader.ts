import { namesOf } from '../../collections/names-of';
import { RULE_CELL } from '../../wording/workbook-rules';
import { roundHalfUp } from '../rounding';
import type { Measure } from '../measure';
import type { RuleCell, RuleField, RuleRow } from './fields';

/** Reads the cells of one row, and tells of those that do not hold what they should. */
export class RowReader {
  /** Whether a cell of the row has been refused. */
  failed = false;

  constructor(
    private readonly row: RuleRow,
    private readonly measure: Pick<Measure, 'kind'>,
    private readonly report: (field: RuleField, sentence: string) => void,
  ) {}

  /** The text of a cell, without spaces around it; '' where it is empty or refused. */
  text(field: RuleField): string {
    const text = cellText(this.row[field]);
    if (!isExcelError(text)) return text;
    this.refuse(field, RULE_CELL.excelError(text));
    return '';
  }

  /** A figure of the indicator's measure; undefined where the cell is empty or refused. */
  figure(field: RuleField): number | undefined {
    return this.number(field, this.measure.kind === 'percent');
  }

  /** A share from 0 to 1; undefined where the cell is empty or refused. */
  share(field: RuleField): number | undefined {
    return this.number(field, true);
  }

  /** The key of the word that a cell holds, whatever its case; undefined where it is none of them. */
  choice<K extends string>(field: RuleField, words: Record<K, string>): K | undefined {
    const shown = this.text(field);
    if (shown !== cellText(this.row[field])) return undefined;
    const found = namesOf(words).find((key) => same(words[key], shown));
    if (found === undefined) this.refuse(field, RULE_CELL.notAChoice(shown, Object.values(words)));
    return found;
  }

  has(field: RuleField): boolean {
    return cellText(this.row[field]) !== '';
  }

  refuse(field: RuleField, sentence: string): void {
    this.failed = true;
    this.report(field, sentence);
  }

  private number(field: RuleField, percent: boolean): number | undefined {
    const cell = this.row[field];
    const text = this.text(field);
    if (text === '') return undefined;
    const value = typeof cell === 'number' ? cell : numberIn(text);
    if (value === null) this.refuse(field, RULE_CELL.noNumber(text, percent));
    else if (value < 0) this.refuse(field, RULE_CELL.belowZero(shownAs(value, percent)));
    else if (percent && value > 1) this.refuseAbove(field, value);
    else return value;
    return undefined;
  }

  private refuseAbove(field: RuleField, value: number): void {
    // Somebody who wrote 95 where percentages are shown meant 95%; who wrote 101% meant that.
    const meant = value > 2 && value <= 100 ? `${tidy(value)}%` : '100%';
    this.refuse(field, RULE_CELL.abovePercent(shownAs(value, true), meant));
  }
}

/** The text of a cell, without spaces around it. */
export function cellText(cell: RuleCell | undefined): string {
  return String(cell ?? '')
    .replace(/\r\n?/g, '\n')
    .trim();
}

function isExcelError(text: string): boolean {
  return /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/.test(
    text,
  );
}

/** A number that somebody has typed as text: "95%", "1,250", "0.95". */
function numberIn(text: string): number | null {
  const match = /^(-?\d+(?:\.\d+)?|-?\d{1,3}(?:,\d{3})+(?:\.\d+)?) ?(%?)$/.exec(text);
  if (!match) return null;
  const value = Number((match[1] ?? '').replaceAll(',', ''));
  return match[2] === '%' ? Number((value / 100).toPrecision(12)) : value;
}

function shownAs(value: number, percent: boolean): string {
  return percent ? `${tidy(value * 100)}%` : String(tidy(value));
}

function tidy(value: number): number {
  return roundHalfUp(value, 6);
}

function same(word: string, shown: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  return plain(word) === plain(shown);
}
