import { attr, child, children, el, flag, type XmlNode } from '../../xlsx/xml/node';
import { parseFragment } from '../../xlsx/xml/parse';
import { serialise } from '../../xlsx/xml/serialise';

/** What a filter asks of one column: the members of Excel.FilterCriteria that the host keeps. */
export interface ColumnCriteria {
  filterOn:
    | 'Values'
    | 'Custom'
    | 'TopItems'
    | 'TopPercent'
    | 'BottomItems'
    | 'BottomPercent'
    | 'Dynamic'
    | 'Unknown';
  values?: string[];
  criterion1?: string;
  criterion2?: string;
  operator?: 'And' | 'Or';
  dynamicCriteria?: string;
}

/** Where filters are kept: a table, or the automatic filter of a sheet. */
export interface FilterHolder {
  filterCriteria?: string;
  criteria?: string;
}

const xmlOf = (holder: FilterHolder): string => holder.filterCriteria ?? holder.criteria ?? '';

function setXml(holder: FilterHolder, xml: string): void {
  if ('criteria' in holder) holder.criteria = xml;
  else holder.filterCriteria = xml;
}

function columnsOf(holder: FilterHolder): XmlNode[] {
  const xml = xmlOf(holder);
  return xml === '' ? [] : children(parseFragment(`<autoFilter>${xml}</autoFilter>`));
}

const colId = (node: XmlNode): number => Number(attr(node, 'colId') ?? -1);

function save(holder: FilterHolder, nodes: XmlNode[]): void {
  setXml(holder, nodes.map(serialise).join(''));
}

const COMPARISONS: [sign: string, word: string][] = [
  ['<>', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

/** Parts a criterion such as ">=5" into its comparison and its value. */
export function splitCriterion(criterion: string): { word: string; value: string } {
  for (const [sign, word] of COMPARISONS) {
    if (criterion.startsWith(sign)) return { word, value: criterion.slice(sign.length) };
  }
  return { word: 'equal', value: criterion };
}

function customFilter(criterion: string): XmlNode {
  const { word, value } = splitCriterion(criterion);
  return el('customFilter', { operator: word === 'equal' ? undefined : word, val: value });
}

function body(criteria: ColumnCriteria): XmlNode {
  switch (criteria.filterOn) {
    case 'Values': {
      const values = criteria.values ?? [];
      const filled = values.filter((value) => value !== '');
      const blank = filled.length < values.length ? 1 : undefined;
      return el(
        'filters',
        { blank },
        filled.map((val) => el('filter', { val })),
      );
    }
    case 'Custom': {
      const both = criteria.criterion2 !== undefined && criteria.operator !== 'Or';
      const given = [criteria.criterion1, criteria.criterion2];
      const filters = given.filter((each): each is string => each !== undefined);
      return el('customFilters', { and: both ? 1 : undefined }, filters.map(customFilter));
    }
    case 'Dynamic':
      return el('dynamicFilter', { type: lowerFirst(criteria.dynamicCriteria ?? '') });
    default:
      return el('top10', {
        top: criteria.filterOn.startsWith('Bottom') ? 0 : undefined,
        percent: criteria.filterOn.endsWith('Percent') ? 1 : undefined,
        val: criteria.criterion1,
      });
  }
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function criteriaOf(column: XmlNode): ColumnCriteria {
  const filters = child(column, 'filters');
  if (filters) {
    const values = children(filters, 'filter').map((node) => attr(node, 'val') ?? '');
    return { filterOn: 'Values', values: flag(filters, 'blank') ? [...values, ''] : values };
  }
  const custom = child(column, 'customFilters');
  if (custom) {
    const [criterion1, criterion2] = children(custom, 'customFilter').map((node) => {
      const word = attr(node, 'operator') ?? 'equal';
      const sign = COMPARISONS.find(([, each]) => each === word)?.[0] ?? '=';
      return `${sign}${attr(node, 'val') ?? ''}`;
    });
    if (criterion2 === undefined) return { filterOn: 'Custom', criterion1 };
    const operator = flag(custom, 'and') ? 'And' : 'Or';
    return { filterOn: 'Custom', criterion1, criterion2, operator };
  }
  const top = child(column, 'top10');
  if (top) {
    const end = flag(top, 'top', true) ? 'Top' : 'Bottom';
    const unit = flag(top, 'percent') ? 'Percent' : 'Items';
    return { filterOn: `${end}${unit}`, criterion1: attr(top, 'val') };
  }
  const dynamic = child(column, 'dynamicFilter');
  if (dynamic) {
    return { filterOn: 'Dynamic', dynamicCriteria: upperFirst(attr(dynamic, 'type') ?? '') };
  }
  return { filterOn: 'Unknown' };
}

/** The filters that are set, by zero-based column. */
export function columnFilters(holder: FilterHolder): Map<number, ColumnCriteria> {
  return new Map(columnsOf(holder).map((node) => [colId(node), criteriaOf(node)]));
}

/** Sets, or with null takes away, the filter of one column. */
export function setColumnFilter(
  holder: FilterHolder,
  column: number,
  criteria: ColumnCriteria | null,
): void {
  const nodes = columnsOf(holder).filter((node) => colId(node) !== column);
  if (criteria) nodes.push(el('filterColumn', { colId: column }, [body(criteria)]));
  save(
    holder,
    nodes.sort((a, b) => colId(a) - colId(b)),
  );
}

/** Takes all filters away. */
export function dropAllFilters(holder: FilterHolder): void {
  save(holder, []);
}

/** Takes the filter of a column that is removed away, and moves those to its right. */
export function dropColumnFilter(holder: FilterHolder, column: number): void {
  const nodes = columnsOf(holder).filter((node) => colId(node) !== column);
  moveFrom(nodes, column, -1);
  save(holder, nodes);
}

/** Moves the filters at and right of a column that is inserted. */
export function insertColumnFilter(holder: FilterHolder, column: number): void {
  const nodes = columnsOf(holder);
  moveFrom(nodes, column, 1);
  save(holder, nodes);
}

function moveFrom(nodes: XmlNode[], column: number, by: number): void {
  for (const node of nodes) {
    if (colId(node) >= column) node.attrs['colId'] = String(colId(node) + by);
  }
}
