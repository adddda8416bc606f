import { carrierWorkbook } from './carrier';
import { excelCode } from '../errors';
import type { Placement } from './placement';
import type { Requests } from './requests';
import { freeName } from './free-name';
import type { Undo } from './undo';

/** Errors after which another way would fail as well: the build has to stop. */
const NO_REFUSAL = [
  'InvalidOperationInCellEditMode',
  'InvalidOperation',
  'ActivityLimitReached',
  'MemoryLimitReached',
  'Conflict',
];

/** How trends can be drawn on sheets that were made. */
export type Trends = 'native' | 'text';

/**
 * Makes the sheets that are new or replace another: former sheets step aside under another name, then
 * sheets with sparklines come from the carrier and the rest are added empty.
 *
 * @param undoing sends what takes changes back
 * @returns 'text' where Excel refused the carrier, so that no sheet has sparklines
 */
export async function makeSheets(
  placements: readonly Placement[],
  takenNames: ReadonlySet<string>,
  requests: Requests,
  undoing: Requests,
  undo: Undo,
): Promise<Trends> {
  const made = placements.filter(({ mode }) => mode !== 'in-place');
  if (made.length === 0) return 'native';
  await stepAside(made, takenNames, requests, undoing, undo);
  const names = made.map(({ plan }) => plan.name);
  undo.before(names, () => deleteByName(names, undoing));

  const carried = made.filter(({ plan }) => plan.sparklines.length > 0);
  const inserted = carried.length === 0 || (await insertCarrier(carried, requests));
  for (const placement of made) {
    if (inserted && carried.includes(placement)) continue;
    requests.context.workbook.worksheets.add(placement.plan.name);
  }
  await requests.send();
  return inserted ? 'native' : 'text';
}

async function stepAside(
  made: readonly Placement[],
  takenNames: ReadonlySet<string>,
  requests: Requests,
  undoing: Requests,
  undo: Undo,
): Promise<void> {
  const taken = new Set(takenNames);
  const former = made.flatMap(({ existing }) => {
    if (!existing) return [];
    const aside = freeName(existing.name, taken);
    taken.add(aside);
    return [{ id: existing.id, name: existing.name, aside }];
  });
  if (former.length === 0) return;
  const rename = async (to: 'name' | 'aside', through: Requests) => {
    for (const sheet of former) {
      through.context.workbook.worksheets.getItem(sheet.id).name = sheet[to];
    }
    await through.send();
  };
  undo.before(
    former.map(({ name }) => name),
    () => rename('name', undoing),
  );
  await rename('aside', requests);
}

async function insertCarrier(carried: readonly Placement[], requests: Requests): Promise<boolean> {
  const base64 = carrierWorkbook(
    carried.map(({ plan }) => ({ name: plan.name, sparklines: plan.sparklines })),
  );
  try {
    requests.context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
    await requests.send();
    return true;
  } catch (error) {
    const code = excelCode(error);
    if (code === null || NO_REFUSAL.includes(code)) throw error;
    return false;
  }
}

async function deleteByName(names: readonly string[], requests: Requests): Promise<void> {
  for (const name of names) {
    requests.context.workbook.worksheets.getItemOrNullObject(name).delete();
  }
  await requests.send();
}
