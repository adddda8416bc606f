import { ref } from '../objects/define';
import { TYPES } from '../objects/types';
import { HostState } from '../wire/context';
import type { WorkbookModel } from '../model/workbook';
import { Executor } from './executor';
import type { OfficeGlobals } from './globals';
import { equipOffice, minorOf } from './office';
import type { HostOptions, HostStats } from './options';
import { bindSession } from './session';

/** A client bound to a workbook. */
export interface BoundClient extends OfficeGlobals {
  stats: HostStats;
  /** Whether anything was changed through the client. */
  hasChanges(): boolean;
}

/**
 * Binds Microsoft's client, as a page or {@link compileClient} has it, to a workbook: from then on
 * `Excel.run` and `new Excel.RequestContext()` work on that workbook.
 */
export function bindClient(
  globals: OfficeGlobals,
  workbook: WorkbookModel,
  options: HostOptions = {},
): BoundClient {
  const state = new HostState(
    workbook,
    options.clock ?? (() => new Date()),
    minorOf(options.apiSet ?? '1.13'),
    TYPES,
  );
  if (options.name !== undefined) workbook.name = options.name;
  equipOffice(globals, { ...options, name: workbook.name });
  const tell = bindSession(globals, () => executor);
  const executor = new Executor(ref('Workbook', workbook), state, options, tell);
  const { Excel, Office, OfficeExtension } = globals;
  const hasChanges = () => state.changed;
  return { Excel, Office, OfficeExtension, stats: executor.stats, hasChanges };
}
