/** The first five and the teams; at the end also what the room was about. */
import type { ProjectorView } from '#lib/rooms/view/room-view.ts';

export function ProjectorRanking({ view: { title, phase, ranking, settings } }: { readonly view: ProjectorView }) {
  const players = ranking?.players ?? [];
  const teams = ranking?.teams ?? [];
  const hasPoints = settings.scoring !== 'none' && settings.scoring !== 'accuracy';
  return (
    <>
      <h1 className="text-[1.5rem] leading-tight">{phase === 'closed' ? title : 'Where we are'}</h1>
      {phase === 'closed' && (
        <p className="mt-[0.3em]">
          The quiz is over. On your own device you see what you missed, and can take it into your reviews.
        </p>
      )}
      <div className={`mt-[0.5em] grid gap-[1.5em] ${teams.length > 0 && players.length > 0 ? 'sm:grid-cols-2' : ''}`}>
        {teams.length > 0 && (
          <Table
            caption="Teams, by the mean of their members"
            rows={teams.map(({ rank, team, members, points }) => ({ rank, name: team, note: `${members}`, points }))}
            noteName="members"
          />
        )}
        {players.length > 0 && (
          <Table
            caption="The first five"
            rows={players.map(({ rank, name, right, points }) => ({
              rank,
              name,
              note: `${right}`,
              ...(hasPoints ? { points } : {}),
            }))}
            noteName="right"
          />
        )}
      </div>
    </>
  );
}

interface TableProps {
  readonly caption: string;
  readonly noteName: string;
  readonly rows: readonly {
    readonly rank: number;
    readonly name: string;
    readonly note: string;
    readonly points?: number;
  }[];
}

function Table({ caption, noteName, rows }: TableProps) {
  const hasPoints = rows.some(({ points }) => points !== undefined);
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
          <th scope="col" className="text-right font-normal">
            {noteName}
          </th>
          {hasPoints && (
            <th scope="col" className="pl-[0.8em] text-right font-normal">
              points
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rank, name, note, points }) => (
          <tr key={name} className="border-b border-rule">
            <td className="font-sans text-faded">{rank}</td>
            <th scope="row" className="text-left font-normal">
              {name}
            </th>
            <td className="text-right font-sans">{note}</td>
            {hasPoints && <td className="pl-[0.8em] text-right font-sans">{points?.toLocaleString('en')}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
