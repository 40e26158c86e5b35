/** CSV after RFC 4180. A text that a spreadsheet would take for a formula is made a text. */
export type Cell = string | number;

export function printCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('');
}

function printCell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
