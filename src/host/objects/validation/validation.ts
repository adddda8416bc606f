import type { DataValidationModel, SheetModel } from '../../model/sheet';
import { itemNotFound } from '../../wire/define';
import { expectFlag, expectObject, expectOneOf, expectText, omitted } from '../arguments/expect';
import { contains, overlap, without, type Rect } from '../../model/rectangles';
import { ruleFrom, ruleOf, VALIDATION_TYPES } from './rule';
import { invalidCells } from './check';
import { define } from '../define';
import { rangeAreasRef } from '../range/reference';
import type { Targets } from '../targets';

/** Data validation of some areas of a sheet. */
type ValidationTarget = Targets['DataValidation'];

const ALERT_STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

const BLANK: Omit<DataValidationModel, 'areas'> = {
  type: 'none',
  allowBlank: true,
  inCellDropDown: true,
};

/** The validations that touch the areas. */
function touching({ sheet, areas }: ValidationTarget): DataValidationModel[] {
  return sheet.dataValidations.filter((validation) =>
    validation.areas.some((area) => areas.some((wanted) => overlap(area, wanted))),
  );
}

/** The one validation that covers all of the areas; null where there is none or more than one. */
function only(target: ValidationTarget): DataValidationModel | null {
  const [validation, ...more] = touching(target);
  if (!validation || more.length > 0) return null;
  const bare = validation.areas.reduce(
    (left, area) => left.flatMap((rest) => without(rest, area)),
    target.areas,
  );
  return bare.length === 0 ? validation : null;
}

/** Takes the areas out of every validation; one that is left with no cell goes. */
export function clearDataValidation(sheet: SheetModel, areas: Rect[]): void {
  for (const validation of sheet.dataValidations) {
    validation.areas = areas.reduce(
      (left, cleared) => left.flatMap((area) => without(area, cleared)),
      validation.areas,
    );
  }
  sheet.dataValidations = sheet.dataValidations.filter(({ areas: left }) => left.length > 0);
}

/** Changes the validation of exactly these areas, cutting them out of wider ones. */
function change(target: ValidationTarget, changes: Partial<DataValidationModel>): void {
  const former = only(target);
  if (former && former.areas.every((area) => target.areas.some((own) => contains(own, area)))) {
    Object.assign(former, changes);
    return;
  }
  clearDataValidation(target.sheet, target.areas);
  target.sheet.dataValidations.push({
    ...BLANK,
    ...former,
    ...changes,
    areas: target.areas.map((area) => ({ ...area })),
  });
}

function officeType(target: ValidationTarget): string {
  const all = touching(target);
  if (all.length === 0) return 'None';
  const single = only(target);
  if (single) return VALIDATION_TYPES.fromFile(single.type);
  const [first] = all;
  return all.every((each) => each.type === first?.type) && all.length > 1
    ? 'MixedCriteria'
    : 'Inconsistent';
}

export const dataValidationType = define('DataValidation', {
  scalars: {
    type: { get: officeType },
    ignoreBlanks: {
      get: (target) => only(target)?.allowBlank ?? true,
      set: (target, value) => change(target, { allowBlank: expectFlag(value) }),
    },
    rule: {
      get: (target) => ruleOf(only(target)),
      set: (target, value, host) => {
        const rule = ruleFrom(value, target.sheet, host);
        change(target, { operator: undefined, formula2: undefined, ...rule });
      },
    },
    errorAlert: {
      get: (target) => {
        const alert = only(target)?.errorAlert;
        const style = alert?.style ?? 'stop';
        return {
          message: alert?.message ?? '',
          showAlert: alert?.show ?? true,
          style: Object.entries(ALERT_STYLES).find(([, file]) => file === style)?.[0] ?? 'Stop',
          title: alert?.title ?? '',
        };
      },
      set: (target, value) => {
        const { message, showAlert, style, title } = expectObject(value);
        const name = omitted(style)
          ? 'Stop'
          : expectOneOf(style, Object.keys(ALERT_STYLES) as (keyof typeof ALERT_STYLES)[]);
        change(target, {
          errorAlert: {
            message: omitted(message) ? '' : expectText(message),
            title: omitted(title) ? '' : expectText(title),
            style: ALERT_STYLES[name],
            show: omitted(showAlert) ? true : expectFlag(showAlert),
          },
        });
      },
    },
    prompt: {
      get: (target) => {
        const prompt = only(target)?.prompt;
        return {
          message: prompt?.message ?? '',
          showPrompt: prompt?.show ?? true,
          title: prompt?.title ?? '',
        };
      },
      set: (target, value) => {
        const { message, showPrompt, title } = expectObject(value);
        change(target, {
          prompt: {
            message: omitted(message) ? '' : expectText(message),
            title: omitted(title) ? '' : expectText(title),
            show: omitted(showPrompt) ? true : expectFlag(showPrompt),
          },
        });
      },
    },
    valid: {
      get: ({ sheet, areas }, host) => {
        const { checked, invalid } = invalidCells(sheet, areas, host);
        if (invalid.length === 0) return true;
        return invalid.length === checked ? false : null;
      },
    },
  },
  methods: {
    clear: ({ sheet, areas }) => clearDataValidation(sheet, areas),
    getInvalidCells: ({ sheet, areas }, _args, host) => {
      const { invalid } = invalidCells(sheet, areas, host);
      if (invalid.length === 0) throw itemNotFound();
      return rangeAreasRef(sheet, invalid);
    },
    getInvalidCellsOrNullObject: ({ sheet, areas }, _args, host) => {
      const { invalid } = invalidCells(sheet, areas, host);
      return invalid.length === 0 ? null : rangeAreasRef(sheet, invalid);
    },
  },
});
