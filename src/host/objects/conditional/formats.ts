import type { ConditionalFormatModel } from '../../model/conditional-format';
import type { SheetModel } from '../../model/sheet';
import { type HostContext, type HostRef, invalidArgument, found } from '../../wire/define';
import { expectFlag, expectText, expectWhole } from '../arguments/expect';
import { newRule, officeRuleType } from './new-rule';
import { overlap, without, type Rect } from '../../model/rectangles';
import { define, ref } from '../define';
import { rangeAreasRef, rangeRef } from '../range/reference';
import type { FormatTarget, FormatsTarget } from './targets';

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
  return ref('ConditionalFormat', { sheet, format });
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

type Kind = (target: FormatTarget) => HostRef | null;

const cellValue: Kind = ({ format: { rule } }) =>
  rule.type === 'cellValue' ? ref('CellValueConditionalFormat', rule) : null;
const colorScale: Kind = ({ format: { rule } }) =>
  rule.type === 'colorScale' ? ref('ColorScaleConditionalFormat', rule) : null;
const custom: Kind = ({ format: { rule } }) =>
  rule.type === 'custom' ? ref('CustomConditionalFormat', rule) : null;
const dataBar: Kind = ({ format: { rule } }) =>
  rule.type === 'dataBar' ? ref('DataBarConditionalFormat', rule) : null;
const iconSet: Kind = ({ format: { rule } }) =>
  rule.type === 'iconSet' ? ref('IconSetConditionalFormat', rule) : null;
const preset: Kind = ({ format: { rule } }) =>
  rule.type === 'preset' ? ref('PresetCriteriaConditionalFormat', rule) : null;
const textComparison: Kind = ({ format: { rule } }) =>
  rule.type === 'containsText' ? ref('TextConditionalFormat', rule) : null;
const topBottom: Kind = ({ format: { rule } }) =>
  rule.type === 'topBottom' ? ref('TopBottomConditionalFormat', rule) : null;

/** A rule's object where the format has a rule of that kind; else ItemNotFound. */
const required =
  (kind: Kind): Kind =>
  (target) =>
    found(kind(target));

export const conditionalFormatType = define('ConditionalFormat', {
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
    cellValue: required(cellValue),
    cellValueOrNullObject: cellValue,
    colorScale: required(colorScale),
    colorScaleOrNullObject: colorScale,
    custom: required(custom),
    customOrNullObject: custom,
    dataBar: required(dataBar),
    dataBarOrNullObject: dataBar,
    iconSet: required(iconSet),
    iconSetOrNullObject: iconSet,
    preset: required(preset),
    presetOrNullObject: preset,
    textComparison: required(textComparison),
    textComparisonOrNullObject: textComparison,
    topBottom: required(topBottom),
    topBottomOrNullObject: topBottom,
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
});

export const conditionalFormatCollectionType = define('ConditionalFormatCollection', {
  items: (target) =>
    formatsOf(target).map((format) => ref('ConditionalFormat', { sheet: target.sheet, format })),
  methods: {
    add: (target, [type], host) => add(target, type, host),
    clearAll: ({ sheet, areas }) => clearConditionalFormats(sheet, areas),
    getCount: (target) => formatsOf(target).length,
    getItem: (target, [id]) => {
      return found(findById(target, id));
    },
    getItemOrNullObject: (target, [id]) => findById(target, id),
    getItemAt: (target, [index]) => {
      const format = formatsOf(target)[expectWhole(index)];
      if (!format) throw invalidArgument();
      return ref('ConditionalFormat', { sheet: target.sheet, format });
    },
  },
});

function findById(target: FormatsTarget, id: unknown): HostRef | null {
  const wanted = expectText(id);
  const format = formatsOf(target).find((each) => each.id === wanted);
  return format ? ref('ConditionalFormat', { sheet: target.sheet, format }) : null;
}
