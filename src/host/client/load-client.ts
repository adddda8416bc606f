import type { OfficeGlobals } from './globals';

type Page = Record<string, unknown>;
type Program = (page: Page) => void;

/**
 * Makes Microsoft's client script a function that runs it against a page of its own, so that
 * several clients can live side by side and none touches the globals of this program. It runs in
 * this realm, not another: the client tells plain objects by their prototype.
 */
export function compileClient(source: string): () => OfficeGlobals {
  const program = new Function('page', `with (page) {\n${source}\n}`) as Program;
  const topLevel = [...source.matchAll(/^var (\w+)/gm)].map(([, name]) => name ?? '');
  return () => {
    const page = emptyPage();
    // A name the page has is where the script's own `var` of that name is written to.
    for (const name of topLevel) if (!(name in page)) page[name] = undefined;
    const hadPopFrame = 'popStackFrame' in Error.prototype;
    program(page);
    if (!hadPopFrame) Reflect.deleteProperty(Error.prototype, 'popStackFrame');
    return page as unknown as OfficeGlobals;
  };
}

/** As much of a browser's window as the script looks for while it loads. */
function emptyPage(): Page {
  const nothing = () => undefined;
  const never = () => new Promise<never>(nothing);
  const element = () => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const document = {
    URL: 'http://localhost/',
    cookie: '',
    referrer: '',
    documentElement: {},
    head: element(),
    addEventListener: nothing,
    createElement: element,
    getElementsByTagName: () => [],
  };
  const location = {
    href: 'http://localhost/',
    origin: 'http://localhost',
    protocol: 'http:',
    host: 'localhost',
    hostname: 'localhost',
    search: '',
    hash: '',
  };
  const office = { onReadyInternal: never, onReady: never };
  const page: Page = {
    document,
    location,
    navigator: { userAgent: '', platform: '' },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout: (work: () => void, delay?: number) => setTimeout(work, delay),
    clearTimeout: (id: number) => clearTimeout(id),
    setInterval: nothing,
    clearInterval: nothing,
    Promise,
    JSON,
    Microsoft: { Office: { WebExtension: office } },
    Office: office,
    // The script adds Microsoft's own members to Type, which is Function where a page has none.
    Type: function Type() {},
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}
