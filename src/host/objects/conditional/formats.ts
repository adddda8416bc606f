import type { ConditionalFormatModel, ConditionalFormatRule } from '../../model/conditional-format';
import type { Rect, SheetModel } from '../../model/sheet';
import {
  type HostContext,
  type HostRef,
  type TypeDef,
  invalidArgument,
  itemNotFound,
  ref,
} from '../../wire/define';
import { rangeAreasRef, rangeRef } from '../arguments/area';
import { cellValueType, customType, presetType, textComparisonType, topBottomType } from './rules';
import { colorScaleType, iconSetType } from './thresholds';
import { dataBarType } from './data-bar';
import { expectFlag, expectText, expectWhole } from '../arguments/expect';
import { newRule, officeRuleType } from './new-rule';
import { overlap, without } from '../../model/rectangles';

/** The conditional formats that touch some areas of a sheet. */
interface FormatsTarget {
  sheet: SheetModel;
  areas: Rect[];
}

interface FormatTarget {
  sheet: SheetModel;
  format: ConditionalFormatModel;
}

/** All formats of a sheet, the one that wins first. */
function byPriority(sheet: SheetModel): ConditionalFormatModel[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

function formatsOf({ sheet, areas }: FormatsTarget): ConditionalFormatModel[] {
  return byPriority(sheet).filter((format) =>
    format.areas.some((area) => areas.some((wanted) => overlap(area, wanted))),
  );
}

/** Puts the formats in that order, with priorities that follow on from one another. */
function renumber(sheet: SheetModel, ordered: ConditionalFormatModel[]): void {
  ordered.forEach((format, index) => {
    format.priority = index + 1;
  });
  sheet.conditionalFormats = ordered;
}

function add({ sheet, areas }: FormatsTarget, type: unknown, host: HostContext): HostRef {
  const rule = newRule(type);
  const format: ConditionalFormatModel = {
    id: host.nextId(),
    areas: areas.map((area) => ({ ...area })),
    priority: 0,
    stopIfTrue: false,
    rule,
  };
  renumber(sheet, [format, ...byPriority(sheet)]);
  return ref(conditionalFormatType, { sheet, format });
}

/** Takes the areas out of every format; one that is left with no cell goes. */
export function clearConditionalFormats(sheet: SheetModel, areas: Rect[]): void {
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => areas.some((cleared) => overlap(area, cleared)))) continue;
    format.areas = areas.reduce(
      (left, cleared) => left.flatMap((area) => without(area, cleared)),
      format.areas,
    );
  }
  renumber(
    sheet,
    byPriority(sheet).filter((format) => format.areas.length > 0),
  );
}

type RuleOf<K extends ConditionalFormatRule['type']> = Extract<ConditionalFormatRule, { type: K }>;

/** The navigation property of a kind of rule, and its variant that may be a null object. */
function kind<K extends ConditionalFormatRule['type']>(
  name: string,
  type: K,
  definition: TypeDef<RuleOf<K>>,
): NonNullable<TypeDef<FormatTarget>['objects']> {
  const find = ({ format }: FormatTarget) =>
    format.rule.type === type ? ref(definition, format.rule as RuleOf<K>) : null;
  return {
    [name]: (target) => {
      const found = find(target);
      if (!found) throw itemNotFound();
      return found;
    },
    [`${name}OrNullObject`]: find,
  };
}

export const conditionalFormatType: TypeDef<FormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => officeRuleType(format.rule) },
    priority: {
      get: ({ sheet, format }) => byPriority(sheet).indexOf(format),
      set: ({ sheet, format }, value) => {
        const others = byPriority(sheet).filter((other) => other !== format);
        const given = expectWhole(value);
        // Negative priorities count from the back; those beyond either end mean that end.
        const place = given < 0 ? Math.max(0, others.length + 1 + given) : given;
        others.splice(Math.min(place, others.length), 0, format);
        renumber(sheet, others);
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        if (['colorScale', 'dataBar', 'iconSet'].includes(format.rule.type)) {
          throw invalidArgument();
        }
        format.stopIfTrue = expectFlag(value);
      },
    },
  },
  objects: {
    ...kind('cellValue', 'cellValue', cellValueType),
    ...kind('colorScale', 'colorScale', colorScaleType),
    ...kind('custom', 'custom', customType),
    ...kind('dataBar', 'dataBar', dataBarType),
    ...kind('iconSet', 'iconSet', iconSetType),
    ...kind('preset', 'preset', presetType),
    ...kind('textComparison', 'containsText', textComparisonType),
    ...kind('topBottom', 'topBottom', topBottomType),
  },
  methods: {
    delete: ({ sheet, format }) => {
      renumber(
        sheet,
        byPriority(sheet).filter((other) => other !== format),
      );
    },
    getRange: ({ sheet, format }) => {
      const [only, ...more] = format.areas;
      if (!only || more.length > 0) throw invalidArgument();
      return rangeRef(sheet, only);
    },
    getRangeOrNullObject: ({ sheet, format }) => {
      const [only, ...more] = format.areas;
      return only && more.length === 0 ? rangeRef(sheet, only) : null;
    },
    getRanges: ({ sheet, format }) => rangeAreasRef(sheet, format.areas),
  },
};

export const conditionalFormatCollectionType: TypeDef<FormatsTarget> = {
  name: 'ConditionalFormatCollection',
  scalars: {},
  items: (target) =>
    formatsOf(target).map((format) => ref(conditionalFormatType, { sheet: target.sheet, format })),
  methods: {
    add: (target, [type], host) => add(target, type, host),
    clearAll: ({ sheet, areas }) => clearConditionalFormats(sheet, areas),
    getCount: (target) => formatsOf(target).length,
    getItem: (target, [id]) => {
      const found = findById(target, id);
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (target, [id]) => findById(target, id),
    getItemAt: (target, [index]) => {
      const found = formatsOf(target)[expectWhole(index)];
      if (!found) throw invalidArgument();
      return ref(conditionalFormatType, { sheet: target.sheet, format: found });
    },
  },
};

function findById(target: FormatsTarget, id: unknown): HostRef | null {
  const wanted = expectText(id);
  const format = formatsOf(target).find((each) => each.id === wanted);
  return format ? ref(conditionalFormatType, { sheet: target.sheet, format }) : null;
}

/** Excel.ConditionalFormatCollection of a range or of several areas. */
export function conditionalFormatsRef(sheet: SheetModel, areas: Rect[]): HostRef {
  return ref(conditionalFormatCollectionType, { sheet, areas });
}
