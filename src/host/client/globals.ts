/** The parts of Microsoft's client that the host takes hold of. */
export interface OfficeGlobals {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

/** What the typings of the client keep to themselves. */
export interface ClientInternals {
  SessionBase: (new () => object) & { _overrideSession?: object };
  EventRegistration: new (
    register: () => Promise<void>,
    unregister: () => Promise<void>,
  ) => { callHandlers(eventId: number, targetId: string, argument: unknown): void };
}
