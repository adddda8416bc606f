/** A cell as a user of a spreadsheet program has it: text, a number, a real date, a formula, or nothing. */
export type SheetCell = string | number | null | { date: string } | { formula: string };

/** A row, and whether the user hid it or a filter did. */
export interface SheetRow {
  cells: readonly SheetCell[];
  visibility?: 'collapse' | 'filter';
}

export interface FlatSheet {
  name: string;
  rows: readonly SheetRow[];
  /** The day that serials count from; LibreOffice's own when absent. */
  nullDate?: '1899-12-30' | '1904-01-01';
  /** A range with filter buttons: "A3:I20". */
  filter?: string;
}

const NAMESPACES = [
  ['office', 'office:1.0'],
  ['table', 'table:1.0'],
  ['text', 'text:1.0'],
  ['style', 'style:1.0'],
  ['number', 'datastyle:1.0'],
  ['fo', 'xsl-fo-compatible:1.0'],
  ['of', 'of:1.2'],
].map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`);

/** A spreadsheet of one sheet as a flat ODS file, for LibreOffice to save in the format that is wanted. */
export function flatOds({ name, rows, nullDate, filter }: FlatSheet): Uint8Array {
  const settings = nullDate
    ? `<table:calculation-settings><table:null-date table:date-value="${nullDate}"/></table:calculation-settings>`
    : '';
  const ranges = filter
    ? `<table:database-ranges><table:database-range table:name="Filtered" table:target-range-address="${rangeIn(name, filter)}" table:display-filter-buttons="true"/></table:database-ranges>`
    : '';
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES.join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="day"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="day"/>
</office:automatic-styles>
<office:body><office:spreadsheet>${settings}
<table:table table:name="${escape(name)}">${rows.map(rowXml).join('\n')}</table:table>
${ranges}</office:spreadsheet></office:body></office:document>`;
  return new TextEncoder().encode(xml);
}

function rangeIn(sheet: string, range: string): string {
  return range
    .split(':')
    .map((corner) => `&apos;${escape(sheet)}&apos;.${corner}`)
    .join(':');
}

function rowXml({ cells, visibility }: SheetRow): string {
  const shown = visibility ? ` table:visibility="${visibility}"` : '';
  return `<table:table-row${shown}>${cells.map(cellXml).join('')}</table:table-row>`;
}

function cellXml(cell: SheetCell): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'number') {
    return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
  }
  if (typeof cell === 'string') {
    return `<table:table-cell office:value-type="string"><text:p>${textXml(cell)}</text:p></table:table-cell>`;
  }
  if ('formula' in cell) return `<table:table-cell table:formula="of:=${escape(cell.formula)}"/>`;
  return `<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${cell.date}"/>`;
}

/** Runs of ordinary spaces are elements, because those at the ends and repeated ones would be dropped. */
function textXml(text: string): string {
  return escape(text).replace(/ +/g, (spaces) => `<text:s text:c="${spaces.length}"/>`);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
