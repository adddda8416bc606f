import type { HostState } from '../wire/context';
import { messageOf } from './events';
import type { Executor } from './executor';
import type { ClientInternals, OfficeGlobals } from './globals';

/**
 * Binds a client to a host: from now on every request of this client goes to the executor.
 * @returns how raised events reach the client's handlers
 */
export function bindSession(
  globals: OfficeGlobals,
  executor: () => Executor,
): (host: HostState) => void {
  const { SessionBase, EventRegistration } = globals.OfficeExtension as unknown as ClientInternals;
  const done = () => Promise.resolve();
  const registration = new EventRegistration(done, done);

  class WorkbookSession extends SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull() {
      return executor();
    }
    getEventRegistration() {
      return registration;
    }
  }
  SessionBase._overrideSession = new WorkbookSession();

  return (host) => {
    for (const event of host.takeEvents()) {
      const message = messageOf(event);
      if (!message) continue;
      for (const target of message.targets) {
        // Later, as in Excel: the sync that caused the event is answered first.
        setTimeout(() => {
          registration.callHandlers(message.number, target, { ...message.content });
        }, 0);
      }
    }
  };
}
