import { placeSheets } from '../../../src/excel/write/place-sheets';
import type { SheetPlan } from '../../../src/core/sheets/plan';
import type { Survey } from '../../../src/excel/read/survey';
import { markOf, planOf, sheetOf, surveyOf } from '../support/plans';

const place = (plans: SheetPlan[], survey: Survey) => placeSheets(plans, survey);

const sparkline = { row: 1, column: 1, data: { row: 1, column: 4, rows: 1, columns: 6 }, text: '' };
const comment = { name: 'North_Comment', area: { row: 4, column: 1, rows: 1, columns: 1 } };

describe('finding a sheet of an earlier build', () => {
  test('goes by its mark, so that a renamed sheet keeps the name the user gave it', () => {
    const plan = planOf();
    const renamed = sheetOf({ name: 'How to read this', mark: markOf(plan) });
    const { sheets } = place([plan], surveyOf([renamed]));
    expect(sheets[0]).toMatchObject({ mode: 'in-place', existing: renamed });
    expect(sheets[0]?.plan.name).toBe('How to read this');
  });

  test('leaves a sheet of the user alone that has the planned name, and says so', () => {
    const { sheets, notes } = place([planOf()], surveyOf([sheetOf({ name: 'KEY' })]));
    expect(sheets[0]).toMatchObject({ mode: 'new', existing: null });
    expect(sheets[0]?.plan.name).toBe('Key (2)');
    expect(notes).toEqual([expect.stringContaining('"Key (2)"')]);
  });

  test('links follow the name that a planned sheet gets, but not where they lead to raw data', () => {
    const link = { row: 0, column: 0, address: 'A1', text: 'see' };
    const plans = [
      planOf({
        links: [
          { ...link, sheet: 'Figures' },
          { ...link, row: 1, sheet: 'Figures', raw: true },
        ],
      }),
      planOf({ kind: 'figures', name: 'Figures' }),
    ];
    const survey = surveyOf([sheetOf({ name: 'Figures' })]);
    const links = place(plans, survey).sheets[0]?.plan.links;
    expect(links?.map(({ sheet }) => sheet)).toEqual(['Figures (2)', 'Figures']);
  });
});

describe('writing in place or replacing', () => {
  const former = planOf({ layout: 'old', sparklines: [sparkline] });

  test('the same layout is written in place', () => {
    const survey = surveyOf([sheetOf({ name: 'Key', mark: markOf(former) })]);
    expect(place([former], survey).sheets[0]?.mode).toBe('in-place');
  });

  test('another layout replaces a sheet with sparklines', () => {
    const survey = surveyOf([sheetOf({ name: 'Key', mark: markOf(former) })]);
    const changed = planOf({ layout: 'new', sparklines: [sparkline] });
    expect(place([changed], survey).sheets[0]?.mode).toBe('replace');
  });

  test('another layout of a sheet without sparklines and user cells is written in place', () => {
    const plain = planOf({ layout: 'old' });
    const survey = surveyOf([sheetOf({ name: 'Key', mark: markOf(plain) })]);
    expect(place([planOf({ layout: 'new' })], survey).sheets[0]?.mode).toBe('in-place');
  });

  test('a commentary cell that has moved replaces the sheet and takes its content along', () => {
    const plan = planOf({ userCells: [comment] });
    const survey = surveyOf([sheetOf({ name: 'Key', mark: markOf(plan) })], {
      names: new Map([['North_Comment', '=Key!$C$9']]),
    });
    const [placed] = place([plan], survey).sheets;
    expect(placed?.mode).toBe('replace');
    expect(placed?.userContent).toEqual([{ sheetId: '{Key}', from: 'C9', to: 'B5' }]);
  });

  test('a sheet that is no longer planned is stale', () => {
    const gone = sheetOf({ name: 'West', mark: markOf(planOf({ kind: 'locality', key: 'West' })) });
    expect(place([planOf()], surveyOf([gone])).stale).toEqual([gone]);
  });
});

describe('what stops a build before it writes', () => {
  test('a protected sheet of its own', () => {
    const survey = surveyOf([sheetOf({ name: 'Key', mark: markOf(planOf()), protected: true })]);
    expect(() => place([planOf()], survey)).toThrow(
      expect.objectContaining({ code: 'sheet-protected' }),
    );
  });

  test('a protected sheet of the user does not', () => {
    const survey = surveyOf([sheetOf({ name: 'Returns', protected: true })]);
    expect(place([planOf()], survey).sheets[0]?.mode).toBe('new');
  });

  test('a protected structure, where sheets have to be added', () => {
    const survey = surveyOf([], { structureProtected: true });
    expect(() => place([planOf()], survey)).toThrow(
      expect.objectContaining({ code: 'workbook-protected' }),
    );
  });

  test('a protected structure does not, where all is written in place', () => {
    const survey = surveyOf([sheetOf({ name: 'Key', mark: markOf(planOf()) })], {
      structureProtected: true,
    });
    expect(place([planOf()], survey).sheets[0]?.mode).toBe('in-place');
  });

  test("a name or a table of the user's that the scorecard needs", () => {
    const plan = planOf({ userCells: [comment] });
    const named = surveyOf([sheetOf({ name: 'Mine' })], {
      names: new Map([['north_comment', '=Mine!$A$1']]),
    });
    expect(() => place([plan], named)).toThrow(expect.objectContaining({ code: 'name-taken' }));

    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    const table = { name: 'Figures', area, style: 'TableStyleLight1', filterButtons: true };
    const own = sheetOf({ name: 'Mine', tables: [{ name: 'FIGURES', area }] });
    expect(() => place([planOf({ tables: [table] })], surveyOf([own]))).toThrow(
      /table on sheet "Mine"/,
    );
  });
});
