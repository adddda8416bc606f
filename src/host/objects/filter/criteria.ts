import type { Comparison } from '../../model/comparison';
import type { FilterCriteria, FilterTest } from '../../model/filter';
import { invalidArgument, notImplemented } from '../../wire/define';
import {
  expectFilledText,
  expectNumber,
  expectObject,
  expectOneOf,
  omitted,
} from '../arguments/expect';

const KINDS = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;

/** The longer signs first: ">=" begins with ">". */
const SIGNS: [sign: string, comparison: Comparison][] = [
  ['<>', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

/** The test that a criterion such as ">=5" stands for; without a sign it is equality. */
function testOf(criterion: string): FilterTest {
  const [sign, comparison] = SIGNS.find(([each]) => criterion.startsWith(each)) ?? ['', 'equal'];
  return { comparison, value: criterion.slice(sign.length) };
}

const criterionOf = ({ comparison, value }: FilterTest): string =>
  `${SIGNS.find(([, each]) => each === comparison)?.[0] ?? '='}${value}`;

function expectValues(given: unknown): string[] {
  if (!Array.isArray(given)) throw invalidArgument();
  return given.map((value: unknown) => {
    if (typeof value === 'object') {
      throw notImplemented('Filters by date are not implemented by this workbook host.');
    }
    return String(value);
  });
}

/** The criteria as the host keeps them, from Excel.FilterCriteria; what it cannot apply is refused. */
export function expectCriteria(value: unknown): FilterCriteria {
  const given = expectObject(value);
  const filterOn = expectOneOf(given['filterOn'], KINDS);
  switch (filterOn) {
    case 'Values': {
      const values = expectValues(given['values']);
      const filled = values.filter((each) => each !== '');
      return { kind: 'values', values: filled, blanks: filled.length < values.length };
    }
    case 'Custom': {
      const first = testOf(expectFilledText(given['criterion1']));
      if (omitted(given['criterion2'])) return { kind: 'custom', tests: [first], both: false };
      const operator = omitted(given['operator'])
        ? 'And'
        : expectOneOf(given['operator'], ['And', 'Or']);
      const second = testOf(expectFilledText(given['criterion2']));
      return { kind: 'custom', tests: [first, second], both: operator === 'And' };
    }
    case 'Dynamic': {
      const type = expectFilledText(given['dynamicCriteria']);
      if (type !== 'AboveAverage' && type !== 'BelowAverage') {
        throw notImplemented('Filters by date are not implemented by this workbook host.');
      }
      return { kind: 'dynamic', type: lowerFirst(type) };
    }
    case 'CellColor':
    case 'FontColor':
    case 'Icon':
      throw notImplemented('Filters by colour or icon are not implemented by this workbook host.');
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent': {
      const unit = filterOn.endsWith('Percent') ? 'percent' : 'items';
      const most = unit === 'percent' ? 100 : 500;
      return {
        kind: 'extreme',
        end: filterOn.startsWith('Top') ? 'top' : 'bottom',
        unit,
        count: expectNumber(Number(given['criterion1']), 1, most),
      };
    }
  }
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The criteria as Office.js shows them; null where a column is not filtered. */
export function officeCriteria(
  criteria: FilterCriteria | null,
): Partial<Excel.FilterCriteria> | { filterOn: 'Unknown' } | null {
  switch (criteria?.kind) {
    case undefined:
    case 'none':
      return null;
    case 'values': {
      const { values, blanks } = criteria;
      return { filterOn: 'Values', values: blanks ? [...values, ''] : values };
    }
    case 'custom': {
      const [criterion1, criterion2] = criteria.tests.map(criterionOf);
      if (criterion2 === undefined) return { filterOn: 'Custom', criterion1 };
      return { filterOn: 'Custom', criterion1, criterion2, operator: criteria.both ? 'And' : 'Or' };
    }
    case 'extreme': {
      const end = criteria.end === 'top' ? 'Top' : 'Bottom';
      const unit = criteria.unit === 'percent' ? 'Percent' : 'Items';
      return { filterOn: `${end}${unit}`, criterion1: String(criteria.count) };
    }
    case 'dynamic':
      return {
        filterOn: 'Dynamic',
        dynamicCriteria: upperFirst(criteria.type) as Excel.FilterCriteria['dynamicCriteria'],
      };
    case 'kept':
      return { filterOn: 'Unknown' };
  }
}
