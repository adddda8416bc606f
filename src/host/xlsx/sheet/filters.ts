import { isComparison } from '../../model/comparison';
import type { ColumnFilter, FilterCriteria, FilterTest } from '../../model/filter';
import { rememberOrigin, unchangedOrigin } from '../kept';
import { attr, children, el, flag, local, number, type XmlNode } from '../xml/node';
import { parseFragment } from '../xml/parse';
import { serialise } from '../xml/serialise';

/** The filters of an autoFilter element. */
export function readFilters(node: XmlNode | undefined): ColumnFilter[] {
  return children(node, 'filterColumn').map((each) => {
    const criteria = criteriaOf(each);
    rememberOrigin(criteria, each);
    return { column: number(each, 'colId') ?? 0, criteria };
  });
}

/** The content of an autoFilter element; what it had beside filters stays. */
export const filterNodes = (
  filters: readonly ColumnFilter[],
  was: XmlNode | undefined,
): XmlNode[] => [
  ...filters.map(filterNode),
  ...children(was).filter(({ name }) => local(name) !== 'filterColumn'),
];

const CRITERIA: Record<string, (node: XmlNode) => FilterCriteria | null> = {
  filters: (node) => {
    const values = children(node, 'filter').map((each) => attr(each, 'val') ?? '');
    const isPlain = values.length === children(node).length;
    return isPlain ? { kind: 'values', values, blanks: flag(node, 'blank') } : null;
  },
  customFilters: (node) => {
    const tests = children(node, 'customFilter').map(testOf);
    const known = tests.filter((test) => test !== null);
    return known.length === tests.length
      ? { kind: 'custom', tests: known, both: flag(node, 'and') }
      : null;
  },
  top10: (node) => ({
    kind: 'extreme',
    end: flag(node, 'top', true) ? 'top' : 'bottom',
    unit: flag(node, 'percent') ? 'percent' : 'items',
    count: number(node, 'val') ?? 10,
  }),
  dynamicFilter: (node) => ({ kind: 'dynamic', type: attr(node, 'type') ?? 'null' }),
};

function criteriaOf(column: XmlNode): FilterCriteria {
  const [node, ...more] = children(column);
  if (!node) return { kind: 'none' };
  const known = more.length === 0 ? CRITERIA[local(node.name)]?.(node) : undefined;
  return known ?? { kind: 'kept', xml: serialise(column) };
}

function testOf(node: XmlNode): FilterTest | null {
  const comparison = attr(node, 'operator') ?? 'equal';
  return isComparison(comparison) ? { comparison, value: attr(node, 'val') ?? '' } : null;
}

function filterNode({ column, criteria }: ColumnFilter): XmlNode {
  const placed = (node: XmlNode) => ({ ...node, attrs: { ...node.attrs, colId: String(column) } });
  const was = unchangedOrigin(criteria);
  if (was) return placed(was);
  if (criteria.kind === 'kept') return placed(parseFragment(criteria.xml));
  if (criteria.kind === 'none') return el('filterColumn', { colId: column, hiddenButton: 1 });
  return el('filterColumn', { colId: column }, [criteriaNode(criteria)]);
}

function criteriaNode(criteria: Exclude<FilterCriteria, { kind: 'none' | 'kept' }>): XmlNode {
  switch (criteria.kind) {
    case 'values':
      return el(
        'filters',
        { blank: criteria.blanks ? 1 : undefined },
        criteria.values.map((val) => el('filter', { val })),
      );
    case 'custom':
      return el(
        'customFilters',
        { and: criteria.both ? 1 : undefined },
        criteria.tests.map(({ comparison, value }) =>
          el('customFilter', {
            operator: comparison === 'equal' ? undefined : comparison,
            val: value,
          }),
        ),
      );
    case 'extreme':
      return el('top10', {
        top: criteria.end === 'bottom' ? 0 : undefined,
        percent: criteria.unit === 'percent' ? 1 : undefined,
        val: criteria.count,
      });
    case 'dynamic':
      return el('dynamicFilter', { type: criteria.type });
  }
}
