export {
  applyRuleRows,
  type AppliedRules,
  type RuleDifference,
  type RuleError,
} from './apply-rows';
export {
  CHOICES,
  groupOf,
  isFigure,
  isShare,
  NAMING_FIELDS,
  RULE_FIELDS,
  TOLERANCE_FIELDS,
  yearField,
  yearOf,
  type RuleCell,
  type RuleField,
  type RuleRow,
} from './fields';
export { isRuleHeading, rulesFromCells, type RuleCells, type RuleTable } from './from-cells';
export { ruleFields, toRuleRows } from './to-rows';
