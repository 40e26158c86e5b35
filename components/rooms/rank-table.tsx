/** Places, names and what earned them. Sizes follow the text around it: it stands on phones and on walls. */
interface RankTableProps {
  readonly caption: string;
  /** The heads of the columns behind the name. */
  readonly figures: readonly string[];
  readonly rows: readonly RankRow[];
  /** The name of the row that is the reader's. */
  readonly own?: string | undefined;
}

export interface RankRow {
  readonly rank: number;
  readonly name: string;
  readonly values: readonly number[];
}

export function RankTable({ caption, figures, rows, own }: RankTableProps) {
  return (
    <table className="w-full self-start">
      <caption className="pb-[0.2em] text-left font-sans text-faded">{caption}</caption>
      <thead className="font-sans text-faded">
        <tr className="border-b border-line">
          <th scope="col" className="w-[2em] text-left font-normal">
            <span className="sr-only">Place</span>
          </th>
          <th scope="col" className="text-left font-normal">
            <span className="sr-only">Name</span>
          </th>
          {figures.map((figure) => (
            <th key={figure} scope="col" className="pl-[0.8em] text-right font-normal">
              {figure}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rank, name, values }) => (
          <tr key={name} className="border-b border-rule">
            <td className="tabular font-sans text-faded">{rank}</td>
            <th scope="row" className={`py-[0.2em] text-left ${name === own ? 'font-semibold' : 'font-normal'}`}>
              {name}
              {name === own && <span className="catalogue"> · you</span>}
            </th>
            {values.map((value, at) => (
              <td key={figures[at]} className="tabular pl-[0.8em] text-right font-sans">
                {value.toLocaleString('en')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
