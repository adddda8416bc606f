import type { ValidationPlan } from '../../core/sheets/plan';
import { areaAddress } from '../a1';

/** Sets what cells accept, and the sentence shown where they do not. */
export function writeValidations(sheet: Excel.Worksheet, plans: readonly ValidationPlan[]): void {
  for (const { area, rule, message } of plans) {
    const validation = sheet.getRange(areaAddress(area)).dataValidation;
    validation.rule = ruleOf(rule);
    validation.errorAlert = { message, showAlert: true, style: 'Stop', title: '' };
  }
}

function ruleOf(rule: ValidationPlan['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'fixed':
      return { custom: { formula: '=FALSE' } };
  }
}
