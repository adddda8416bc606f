/** The parts of Microsoft's client that the host takes hold of. */
export interface OfficeGlobals {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

/** What the typings of the client keep to themselves. */
export interface ClientInternals {
  SessionBase: (new () => object) & { _overrideSession?: object };
}

/** A message of the host to the client's event handlers. */
export interface RichApiMessage {
  entries: {
    messageCategory: number;
    messageType: number;
    targetId: string;
    message: string;
  }[];
}

type MessageHandler = (message: RichApiMessage) => void;

/** The part of the client through which events come in. */
export interface MessageInternals {
  DDA: {
    RichApi: {
      richApiMessageManager?: {
        register(handler: MessageHandler): Promise<void>;
        removeHandlerAsync(type: string, options: object, done: (result: object) => void): void;
      };
    };
  };
}
