import type { OfficeGlobals } from './globals';
import type { HostOptions } from './options';

const RUNTIME_SETS: Record<string, number> = { RichApiRuntime: 2, RichApiRuntimeFlag: 2 };

/** Whether a version like "1.13" or 1.4 is at most 1.`highest`. Without a version, 1.1 is meant. */
function atMost(version: string | number | undefined, highest: number): boolean {
  const [major, minor] = String(version ?? '1.1')
    .split('.')
    .map(Number);
  return major === 1 && (minor ?? 0) <= highest;
}

/** Minor version of an ExcelApi set: "1.13" is 13. */
export const minorOf = (apiSet: string): number => Number(apiSet.split('.')[1] ?? 0);

/** Answers, from the declared set, what Office.js asks the program it runs in. */
export function equipOffice(globals: OfficeGlobals, options: HostOptions): void {
  const declared = minorOf(options.apiSet ?? '1.13');
  const platform = options.platform ?? 'OfficeOnline';
  const info = { host: 'Excel', platform };
  const requirements = {
    isSetSupported(name: string, version?: string | number): boolean {
      if (name.toLowerCase() === 'excelapi') return atMost(version, declared);
      const highest = RUNTIME_SETS[name];
      return highest !== undefined && atMost(version, highest);
    },
  };

  const actions = new Map<string, unknown>();
  const given: Record<string, unknown> = {
    context: {
      contentLanguage: 'en-GB',
      displayLanguage: 'en-GB',
      host: 'Excel',
      platform,
      diagnostics: { host: 'Excel', platform, version: '16.0.0.0' },
      requirements,
      document: { url: options.name ?? 'Workbook.xlsx', mode: 'readWrite' },
    },
    HostType: { Excel: 'Excel', Word: 'Word', PowerPoint: 'PowerPoint', Outlook: 'Outlook' },
    PlatformType: {
      PC: 'PC',
      OfficeOnline: 'OfficeOnline',
      Mac: 'Mac',
      iOS: 'iOS',
      Android: 'Android',
      Universal: 'Universal',
    },
    onReady: (callback?: (info: unknown) => unknown) =>
      Promise.resolve(info).then(async (value) => {
        await callback?.(value);
        return value;
      }),
    isSetSupported: requirements.isSetSupported,
    actions: {
      associate: (id: string, action: unknown) => void actions.set(id, action),
      _association: { mappings: actions },
    },
    addin: {
      setStartupBehavior: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve('None'),
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
  };
  // The client's own Office has members that cannot be replaced, so one is set before it.
  const descriptors = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      { value, configurable: true, enumerable: true, writable: true },
    ]),
  );
  globals.Office = Object.create(globals.Office, descriptors) as typeof Office;
}
