import { invalidArgument, notImplemented } from '../../wire/define';
import {
  expectFilledText,
  expectNumber,
  expectObject,
  expectOneOf,
  omitted,
} from '../arguments/expect';
import type { ColumnCriteria } from './xml';

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
export function expectCriteria(value: unknown): ColumnCriteria {
  const given = expectObject(value);
  const filterOn = expectOneOf(given.filterOn, KINDS);
  switch (filterOn) {
    case 'Values':
      return { filterOn, values: expectValues(given.values) };
    case 'Custom': {
      const criterion1 = expectFilledText(given.criterion1);
      if (omitted(given.criterion2)) return { filterOn, criterion1 };
      const operator = omitted(given.operator)
        ? 'And'
        : expectOneOf(given.operator, ['And', 'Or'] as const);
      return { filterOn, criterion1, criterion2: expectFilledText(given.criterion2), operator };
    }
    case 'Dynamic': {
      const dynamicCriteria = expectFilledText(given.dynamicCriteria);
      if (!['AboveAverage', 'BelowAverage'].includes(dynamicCriteria)) {
        throw notImplemented('Filters by date are not implemented by this workbook host.');
      }
      return { filterOn, dynamicCriteria };
    }
    case 'CellColor':
    case 'FontColor':
    case 'Icon':
      throw notImplemented('Filters by colour or icon are not implemented by this workbook host.');
    default: {
      const most = filterOn.endsWith('Percent') ? 100 : 500;
      const count = expectNumber(Number(given.criterion1), 1, most);
      return { filterOn, criterion1: String(count) };
    }
  }
}
