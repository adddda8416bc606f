import type { XmlNode } from '../xml/node';
import { attr, flag, number } from '../xml/node';

/** How a preset criterion stands in the file: the rule's type and attributes, and its formula. */
interface Preset {
  type: string;
  attrs?: Record<string, string>;
  /** For the top left cell of the rule's area. */
  formula?: (cell: string) => string;
}

const month = (cell: string, moved: string) =>
  `AND(MONTH(${cell})=MONTH(${moved}),YEAR(${cell})=YEAR(${moved}))`;
const day = (offset: string) => (cell: string) => `FLOOR(${cell},1)=TODAY()${offset}`;
const period = (timePeriod: string, formula: (cell: string) => string): Preset => ({
  type: 'timePeriod',
  attrs: { timePeriod },
  formula,
});
const average = (attrs: Record<string, string>): Preset => ({ type: 'aboveAverage', attrs });

/** By member of Excel.ConditionalFormatPresetCriterion. Formulas are those that Excel writes. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  Blanks: { type: 'containsBlanks', formula: (c) => `LEN(TRIM(${c}))=0` },
  NonBlanks: { type: 'notContainsBlanks', formula: (c) => `LEN(TRIM(${c}))>0` },
  Errors: { type: 'containsErrors', formula: (c) => `ISERROR(${c})` },
  NonErrors: { type: 'notContainsErrors', formula: (c) => `NOT(ISERROR(${c}))` },
  Yesterday: period('yesterday', day('-1')),
  Today: period('today', day('')),
  Tomorrow: period('tomorrow', day('+1')),
  LastSevenDays: period('last7Days', (c) => `AND(TODAY()-FLOOR(${c},1)<=6,FLOOR(${c},1)<=TODAY())`),
  LastWeek: period(
    'lastWeek',
    (c) =>
      `AND(TODAY()-ROUNDDOWN(${c},0)>=(WEEKDAY(TODAY())),` +
      `TODAY()-ROUNDDOWN(${c},0)<(WEEKDAY(TODAY())+7))`,
  ),
  ThisWeek: period(
    'thisWeek',
    (c) =>
      `AND(TODAY()-ROUNDDOWN(${c},0)<=WEEKDAY(TODAY())-1,` +
      `ROUNDDOWN(${c},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ),
  NextWeek: period(
    'nextWeek',
    (c) =>
      `AND(ROUNDDOWN(${c},0)-TODAY()>(7-WEEKDAY(TODAY())),` +
      `ROUNDDOWN(${c},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  ),
  LastMonth: period('lastMonth', (c) => month(c, 'EDATE(TODAY(),0-1)')),
  ThisMonth: period('thisMonth', (c) => month(c, 'TODAY()')),
  NextMonth: period('nextMonth', (c) => month(c, 'EDATE(TODAY(),0+1)')),
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: '0' }),
  EqualOrAboveAverage: average({ equalAverage: '1' }),
  EqualOrBelowAverage: average({ aboveAverage: '0', equalAverage: '1' }),
  OneStdDevAboveAverage: average({ stdDev: '1' }),
  OneStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '1' }),
  TwoStdDevAboveAverage: average({ stdDev: '2' }),
  TwoStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '2' }),
  ThreeStdDevAboveAverage: average({ stdDev: '3' }),
  ThreeStdDevBelowAverage: average({ aboveAverage: '0', stdDev: '3' }),
  UniqueValues: { type: 'uniqueValues' },
  DuplicateValues: { type: 'duplicateValues' },
};

/** The preset criterion of a cfRule; undefined where it is another kind of rule. */
export function presetOf(rule: XmlNode): string | undefined {
  const type = attr(rule, 'type');
  const facts = (node: { get(name: string): string | undefined }) =>
    [
      node.get('timePeriod') ?? '',
      node.get('aboveAverage') ?? '1',
      node.get('equalAverage') ?? '0',
      node.get('stdDev') ?? '0',
    ].join();
  const said = facts({
    get: (name) => {
      if (name === 'timePeriod') return attr(rule, name);
      if (name === 'stdDev') return String(number(rule, name) ?? 0);
      return flag(rule, name, name === 'aboveAverage') ? '1' : '0';
    },
  });
  return Object.keys(PRESETS).find((name) => {
    const preset = PRESETS[name] as Preset;
    return preset.type === type && facts({ get: (each) => preset.attrs?.[each] }) === said;
  });
}
