/** How many statements of each standing each source makes: a table set as a table. */
import type { Dossier } from '#lib/facts/dossier.ts';
import { standingNames, standings } from '#lib/facts/standing.ts';
import { ScrollRegion } from '../frame/scroll-region.tsx';
import { StandingMark } from '../marks/standing-mark.tsx';

export function StandingTable({ dossier }: { readonly dossier: Dossier }) {
  const { facts, sources } = dossier;
  return (
    <ScrollRegion name="Statements by standing and source" className="max-w-(--measure)">
      <table className="w-full font-sans text-ui">
        <caption className="sr-only">Facts by standing and source</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 text-left font-normal text-faded">
              Standing
            </th>
            {sources.map(({ id, letter, shortName }) => (
              <th key={id} scope="col" className="px-1 py-1.5 text-right font-semibold sm:px-2">
                <abbr title={shortName} className="no-underline">
                  {letter}
                </abbr>
              </th>
            ))}
            <th scope="col" className="py-1.5 pl-1 text-right font-normal text-faded sm:pl-2">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => {
            const some = facts.filter((fact) => fact.standing === standing);
            return (
              <tr key={standing} className="border-b border-rule">
                <th scope="row" className="py-1.5 text-left font-normal sm:whitespace-nowrap">
                  <StandingMark standing={standing} /> {standingNames[standing]}
                </th>
                {sources.map(({ id }) => (
                  <td key={id} className="px-1 py-1.5 text-right sm:px-2">
                    {some.filter(({ source }) => source === id).length || '–'}
                  </td>
                ))}
                <td className="py-1.5 pl-1 text-right sm:pl-2">{some.length}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
