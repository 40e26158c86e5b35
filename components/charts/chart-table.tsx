/** The data of a chart, one click away: every chart can be read without seeing it. */
interface ChartTableProps {
  readonly columns: readonly string[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

export function ChartTable({ columns, rows }: ChartTableProps) {
  return (
    <details className="mt-2 font-sans text-note">
      <summary className="inline-flex min-h-6 items-center text-sea underline">The same as a table</summary>
      <table className="mt-2 w-full max-w-lg">
        <thead>
          <tr className="border-b border-line text-faded">
            {columns.map((column, at) => (
              <th key={column} scope="col" className={`py-1 pr-4 font-normal ${at === 0 ? 'text-left' : 'text-right'}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...values]) => (
            <tr key={label} className="border-b border-rule">
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                {label}
              </th>
              {values.map((value, at) => (
                <td key={columns[at + 1]} className="pr-4 text-right">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
