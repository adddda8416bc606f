import type { ValidationPlan } from '../../sheets/plan';
import { areaAddress } from '../a1';

/** Sets what cells accept, and the sentence shown where they do not. */
export function writeValidations(sheet: Excel.Worksheet, plans: readonly ValidationPlan[]): void {
  for (const { area, rule, message } of plans) {
    const validation = sheet.getRange(areaAddress(area)).dataValidation;
    validation.rule =
      rule.kind === 'list'
        ? { list: { inCellDropDown: true, source: rule.values.join(',') } }
        : { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    validation.errorAlert = { message, showAlert: true, style: 'Stop', title: '' };
  }
}
