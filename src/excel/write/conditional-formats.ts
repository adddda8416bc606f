import type { ConditionalFormatPlan } from '../../core/sheets/plan';
import { areaAddress } from '../a1';

/** Adds the rules of a plan, the first winning over those after it. */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  plans: readonly ConditionalFormatPlan[],
): void {
  plans.forEach((plan, priority) => {
    const rule = sheet.getRange(areaAddress(plan.area)).conditionalFormats.add('Custom');
    rule.custom.rule.formula = plan.formula;
    if (plan.fill) rule.custom.format.fill.color = plan.fill;
    if (plan.font?.colour) rule.custom.format.font.color = plan.font.colour;
    if (plan.font?.bold !== undefined) rule.custom.format.font.bold = plan.font.bold;
    rule.stopIfTrue = plan.stopIfTrue ?? false;
    // Excel puts each new rule before the others.
    rule.priority = priority;
  });
}
