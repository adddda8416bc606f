import { z } from './zod';

/** One of several words, with what each means: editors and the guide say it beside the word. */
export function choice<Word extends string>(meanings: Readonly<Record<Word, string>>) {
  return z
    .enum(Object.keys(meanings) as Word[])
    .meta({ enumDescriptions: Object.values<string>(meanings) });
}
