import type { HostState } from '../wire/context';
import { messageOf } from './events';
import type { Executor } from './executor';
import type { ClientInternals, MessageInternals, OfficeGlobals, RichApiMessage } from './globals';

const EVENT_CATEGORY = 65_536;

/**
 * Binds a client to a host: from now on every request of this client goes to the executor.
 * @returns how raised events reach the client's handlers
 */
export function bindSession(
  globals: OfficeGlobals,
  executor: () => Executor,
): (host: HostState) => void {
  const { SessionBase } = globals.OfficeExtension as unknown as ClientInternals;
  const tell = listen(globals);

  class WorkbookSession extends SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull() {
      return executor();
    }
  }
  SessionBase._overrideSession = new WorkbookSession();

  return (host) => {
    for (const event of host.takeEvents()) {
      const message = messageOf(event);
      if (!message) continue;
      const entries = message.targets.map((targetId) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: message.number,
        targetId,
        message: JSON.stringify(message.content),
      }));
      // Later, as in Excel: the sync that caused the event is answered first.
      setTimeout(() => tell({ entries }), 0);
    }
  };
}

/** Takes the place of the channel through which Excel tells the client of events. */
function listen(globals: OfficeGlobals): (message: RichApiMessage) => void {
  const handlers = new Set<(message: RichApiMessage) => void>();
  const { OSF } = globals as unknown as { OSF: MessageInternals };
  OSF.DDA.RichApi ??= {};
  OSF.DDA.RichApi.richApiMessageManager = {
    register(handler) {
      handlers.add(handler);
      return Promise.resolve();
    },
    removeHandlerAsync(_type, _options, done) {
      handlers.clear();
      done({ status: 'succeeded' });
    },
  };
  return (message) => {
    for (const handler of handlers) handler(message);
  };
}
