import { filesWithErrors, runEdited } from '../../support/edited-sources';

/** From here on every sheet is named, planned and written. */
const ROOTS = ['src/excel/pipeline/build.ts', 'src/excel/pipeline/put-rules.ts'];
const TYPES = ['node', 'office-js'];

const SHEET_KIND = 'src/core/sheets/sheet-kind.ts';
const TABLE = 'src/core/sheets/kinds/index.ts';

describe('a new kind of sheet', () => {
  const place = {
    file: SHEET_KIND,
    from: "  ['changes'],\n",
    to: "  ['cover'],\n  ['changes'],\n",
  };
  const definition = {
    file: TABLE,
    from: '  indicators,\n};',
    to: `  indicators,
  cover: sheetKind('cover', {
    identity: soleSheet('Cover', PALETTE.heading),
    plan(_, sheet, build) {
      const draft = new SheetDraft(sheet);
      draft.columns = [{ width: 40 }];
      draft.line('Cover', 'title');
      return draft.finish(build, { columns: 1, headingRow: null });
    },
  }),
};`,
  };
  const imports = {
    file: TABLE,
    from: "import type { SheetKind } from '../sheet-kind';\n",
    to: `import { SheetDraft } from '../kit/draft';
import { PALETTE } from '../look/palette';
import { sheetKind, soleSheet } from './kind';
import type { SheetKind } from '../sheet-kind';
`,
  };

  it('is missed by the compiler in the table of kinds, and nowhere else', () => {
    expect(filesWithErrors(ROOTS, [place], TYPES)).toEqual([TABLE]);
  });

  it('needs its place among the tabs, its definition in the table, and no other edit', () => {
    expect(filesWithErrors(ROOTS, [place, imports, definition], TYPES)).toEqual([]);
  });

  it('is built by these alone, where its tab has its place', () => {
    const printed = runEdited(
      ['src/core', 'test/core', 'test/support'],
      [place, imports, definition],
      `
      import { planSheets } from './src/core/sheets';
      import { juneScorecard, NOTE } from './test/core/sheets/fixtures/june-2017';
      const plans = planSheets(juneScorecard(), NOTE);
      console.log(plans.map(({ name }) => name).join('\\n'));
      `,
    );
    const tabs = printed.trim().split('\n');
    expect(tabs[tabs.indexOf('Changes') - 1]).toBe('Cover');
  });
});
