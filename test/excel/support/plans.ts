import type { SheetPlan } from '../../../src/core/sheets/plan';
import type { SheetSurvey, Survey } from '../../../src/excel/read/survey';

/** A plan of two columns and one heading row, changed as a test needs. */
export function planOf(change: Partial<SheetPlan> = {}): SheetPlan {
  const rows = change.rows ?? [
    {
      cells: [
        { value: 'Name', style: 'heading' },
        { value: 'Value', style: 'heading' },
      ],
    },
    {
      cells: [
        { value: 'North', style: 'text' },
        { value: 0.5, style: 'value', format: '0.0%' },
      ],
    },
  ];
  return {
    kind: 'key',
    key: '',
    name: 'Key',
    tabColour: '#0B3D63',
    layout: 'a',
    columns: [{ width: 12 }, { width: 20 }],
    rows,
    conditionalFormats: [],
    sparklines: [],
    tables: [],
    links: [],
    userCells: [],
    names: [],
    charts: [],
    validations: [],
    freeze: null,
    page: {
      orientation: 'landscape',
      paper: 'A4',
      headingRows: { from: 0, to: 0 },
      printArea: { row: 0, column: 0, rows: rows.length, columns: 2 },
      header: { left: '', centre: '', right: '' },
      footer: { left: 'Rules', centre: '&P of &N', right: 'Built' },
    },
    ...change,
  };
}

export function sheetOf(change: Partial<SheetSurvey> & { name: string }): SheetSurvey {
  return {
    id: `{${change.name}}`,
    position: 0,
    mark: null,
    protected: false,
    used: null,
    tables: [],
    charts: [],
    ...change,
  };
}

export function surveyOf(
  sheets: SheetSurvey[],
  change: Partial<Omit<Survey, 'sheets'>> = {},
): Survey {
  return { sheets, structureProtected: false, names: new Map(), ...change };
}

/** The mark of a sheet that was made from a plan. */
export function markOf(plan: SheetPlan): NonNullable<SheetSurvey['mark']> {
  return {
    kind: plan.kind,
    key: plan.key,
    layout: plan.layout,
    trends: 'native',
    userCells: plan.userCells.map(({ name }) => name),
    names: plan.names.map(({ name }) => name),
  };
}
