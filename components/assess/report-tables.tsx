/** Where it is thin: right answers by topic, level, source and standing, with how far chance reaches. */
import type { ReportGroup } from '#lib/assess/build-report.ts';

/** Below so many questions the interval says nothing that would help. */
const fewestToTell = 5;

export function ReportTables({ groups }: { readonly groups: readonly ReportGroup[] }) {
  return (
    <section aria-labelledby="parts" className="mt-10">
      <h2 id="parts" className="heading mb-2">
        Part by part
      </h2>
      <p className="mb-4 break-after-avoid text-ui">
        Few questions say little: where there are fewer than {fewestToTell}, no range is given.
      </p>
      {groups.map(({ name, parts }) => (
        <table key={name} className="mb-6 w-full break-inside-avoid font-sans text-ui">
          <caption className="sr-only">Right answers by {name.toLowerCase()}</caption>
          <thead>
            <tr className="border-b border-line text-faded">
              <th scope="col" className="py-1.5 text-left font-normal">
                {name}
              </th>
              <th scope="col" className="w-16 py-1.5 text-right font-normal sm:w-24">
                Right
              </th>
              <th scope="col" className="w-24 py-1.5 text-right font-normal sm:w-32">
                Likely range
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ name: part, share: { hits, count, low, high } }) => (
              <tr key={part} className="border-b border-rule">
                <th scope="row" className="py-1.5 text-left font-normal">
                  {part}
                </th>
                <td className="text-right">
                  {hits} of {count}
                </td>
                <td className="text-right text-faded">
                  {count < fewestToTell ? '–' : `${Math.round(100 * low)} to ${Math.round(100 * high)} %`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
