import type { Area } from '../../model/sheet';
import { toA1 } from '../../model/address';
import { precedentsOf } from '../../calculation/evaluate';
import { readingEnvironment } from '../../calculation/recalculate';
import { itemNotFound, type HostContext, type HostRef } from '../../wire/define';
import { expectFilledText } from '../arguments/expect';
import { sheetNamed } from '../../formula/reference';
import { addressOf } from './address';
import type { RangeTarget } from './target';
import { overlap } from '../../model/rectangles';
import { define, ref, type Members } from '../define';
import { rangeAreasRef, rangeRef } from './reference';

/** Areas on any sheets, each sheet's together. */
function bySheet(areas: Area[]): { sheet: Area['sheet']; rects: Area['rect'][] }[] {
  const sheets = [...new Set(areas.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    sheet,
    rects: areas.filter((area) => area.sheet === sheet).map(({ rect }) => rect),
  }));
}

export const rangeAreasCollectionType = define('RangeAreasCollection', {
  items: (areas) => bySheet(areas).map(({ sheet, rects }) => rangeAreasRef(sheet, rects)),
});

export const rangeCollectionType = define('RangeCollection', {
  items: (areas) => areas.map(({ sheet, rect }) => rangeRef(sheet, rect)),
});

export const workbookRangeAreasType = define('WorkbookRangeAreas', {
  scalars: {
    addresses: {
      get: (areas) =>
        bySheet(areas).map(({ sheet, rects }) =>
          rects.map((rect) => addressOf(sheet, rect)).join(','),
        ),
    },
  },
  objects: {
    areas: (areas) => ref('RangeAreasCollection', areas),
    ranges: (areas) => ref('RangeCollection', areas),
  },
  methods: {
    getRangeAreasBySheet: (areas, [key], host) => {
      const found = onSheet(areas, key, host);
      if (!found) throw itemNotFound();
      return found;
    },
    getRangeAreasOrNullObjectBySheet: (areas, [key], host) => onSheet(areas, key, host),
  },
});

function onSheet(areas: Area[], key: unknown, { workbook }: HostContext): HostRef | null {
  const wanted = expectFilledText(key);
  const sheet = workbook.sheets.find(({ id }) => id === wanted) ?? sheetNamed(workbook, wanted);
  const rects = areas.filter((area) => area.sheet === sheet).map(({ rect }) => rect);
  return sheet && rects.length > 0 ? rangeAreasRef(sheet, rects) : null;
}

/** The cells with formulas, and what each reads. */
function formulaCells({ workbook, now }: HostContext): { cell: Area; reads: Area[] }[] {
  return workbook.sheets.flatMap((sheet) => {
    const found: { cell: Area; reads: Area[] }[] = [];
    if (!sheet.grid.mayHaveFormulas) return found;
    sheet.grid.forEach(({ formula }, row, column) => {
      if (formula === undefined) return;
      const env = readingEnvironment(workbook, now, sheet, row, column);
      const rect = { top: row, bottom: row, left: column, right: column };
      found.push({ cell: { sheet, rect }, reads: precedentsOf(formula, env) });
    });
    return found;
  });
}

const meet = (a: Area, b: Area) => a.sheet === b.sheet && overlap(a.rect, b.rect);

function unique(areas: Area[]): Area[] {
  const seen = new Set<string>();
  return areas.filter(({ sheet, rect }) => {
    const key = `${sheet.id}!${toA1(rect)}`;
    return !seen.has(key) && seen.add(key);
  });
}

type Step = (from: Area[]) => Area[];

/** What a step leads to, or what steps lead to until nothing new is found. */
function follow(target: RangeTarget, step: Step, all: boolean): HostRef {
  let front: Area[] = [{ sheet: target.sheet, rect: target.rect }];
  let found: Area[] = [];
  do {
    const before = found.length;
    const next = unique(step(front));
    found = unique([...found, ...next]);
    front = found.length > before ? next : [];
  } while (all && front.length > 0);
  if (found.length === 0) throw itemNotFound();
  return ref('WorkbookRangeAreas', found);
}

const precedents = (target: RangeTarget, host: HostContext, all: boolean): HostRef => {
  const cells = formulaCells(host);
  const step: Step = (from) =>
    cells.filter(({ cell }) => from.some((area) => meet(area, cell))).flatMap(({ reads }) => reads);
  return follow(target, step, all);
};

const dependents = (target: RangeTarget, host: HostContext, all: boolean): HostRef => {
  const cells = formulaCells(host);
  const step: Step = (from) =>
    cells
      .filter(({ reads }) => reads.some((read) => from.some((area) => meet(area, read))))
      .map(({ cell }) => cell);
  return follow(target, step, all);
};

/** Methods of Range that follow formulas to what they read, and back. */
export const TRACING = {
  getDirectPrecedents: (target, _, host) => precedents(target, host, false),
  getPrecedents: (target, _, host) => precedents(target, host, true),
  getDirectDependents: (target, _, host) => dependents(target, host, false),
  getDependents: (target, _, host) => dependents(target, host, true),
} satisfies Members<'Range'>['methods'];
