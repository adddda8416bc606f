import { type HostContext, HostError } from '../../wire/define';
import { criteriaAt, withFilter } from '../../model/filter';
import { expectCriteria, officeCriteria } from './criteria';
import { applyFilters } from './rows';
import { define } from '../define';
import type { IndexTarget } from '../table/targets';

function apply(target: IndexTarget, given: unknown, host: HostContext): void {
  const criteria = expectCriteria(given);
  if (!target.table.showHeaders) {
    throw new HostError('InvalidOperation', 'A table without headings cannot be filtered.');
  }
  target.table.filters = withFilter(target.table.filters, target.index, criteria);
  applyFilters(target, host);
}

export const filterType = define('Filter', {
  scalars: {
    criteria: { get: ({ table, index }) => officeCriteria(criteriaAt(table.filters, index)) },
  },
  methods: {
    apply: (target, [criteria], host) => apply(target, criteria, host),
    applyValuesFilter: (target, [values], host) =>
      apply(target, { filterOn: 'Values', values }, host),
    applyCustomFilter: (target, [criterion1, criterion2, operator], host) =>
      apply(target, { filterOn: 'Custom', criterion1, criterion2, operator }, host),
    applyTopItemsFilter: (target, [criterion1], host) =>
      apply(target, { filterOn: 'TopItems', criterion1 }, host),
    applyTopPercentFilter: (target, [criterion1], host) =>
      apply(target, { filterOn: 'TopPercent', criterion1 }, host),
    applyBottomItemsFilter: (target, [criterion1], host) =>
      apply(target, { filterOn: 'BottomItems', criterion1 }, host),
    applyBottomPercentFilter: (target, [criterion1], host) =>
      apply(target, { filterOn: 'BottomPercent', criterion1 }, host),
    applyDynamicFilter: (target, [dynamicCriteria], host) =>
      apply(target, { filterOn: 'Dynamic', dynamicCriteria }, host),
    clear: (target, _args, host) => {
      target.table.filters = withFilter(target.table.filters, target.index, null);
      applyFilters(target, host);
    },
  },
});
