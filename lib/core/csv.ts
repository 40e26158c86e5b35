/**
 * CSV (RFC 4180). A text that a spreadsheet would take for a formula is made a text. The mark at the beginning tells Excel
 * that it is UTF-8; without it “Ağazade” comes out broken.
 */
export type Cell = string | number;

const byteOrderMark = '\uFEFF';

export function printCsv(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('');
}

function printCell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
