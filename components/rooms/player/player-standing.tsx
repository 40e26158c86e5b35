/** Where a player stands: place, points, right answers; and the first five and the teams where they are shown. */
import type { OwnView, PlayersView } from '#lib/rooms/view/room-view.ts';

interface PlayerStandingProps {
  readonly view: PlayersView;
  readonly own: OwnView;
}

export function PlayerStanding({ view: { ranking, settings }, own }: PlayerStandingProps) {
  const hasPoints = settings.scoring !== 'none' && settings.scoring !== 'accuracy';
  const firstFive = ranking?.players ?? [];
  return (
    <>
      <p className="tabular font-sans text-ui">
        {own.rank !== undefined && <strong className="font-semibold">Place {own.rank} · </strong>}
        {own.right} right of {own.answered} answered
        {hasPoints && own.points !== undefined && ` · ${own.points.toLocaleString('en')} points`}
      </p>
      {firstFive.length > 0 && (
        <RankTable
          caption="The first five"
          rows={firstFive.map(({ rank, name, right, points }) => [rank, name, hasPoints ? points : right])}
          figure={hasPoints ? 'points' : 'right'}
          own={own.name}
        />
      )}
      {ranking !== undefined && ranking.teams.length > 0 && (
        <RankTable
          caption="Teams, by the mean of their members"
          rows={ranking.teams.map(({ rank, team, points }) => [rank, team, points])}
          figure="points"
          own={own.team}
        />
      )}
    </>
  );
}

interface RankTableProps {
  readonly caption: string;
  readonly figure: string;
  readonly rows: readonly (readonly [rank: number, name: string, figure: number])[];
  readonly own: string | undefined;
}

function RankTable({ caption, figure, rows, own }: RankTableProps) {
  return (
    <table className="mt-4 w-full text-ui">
      <caption className="catalogue pb-1 text-left">{caption}</caption>
      <thead className="catalogue">
        <tr className="border-b border-line">
          <th scope="col" className="w-10 text-left font-normal">
            <span className="sr-only">Place</span>
          </th>
          <th scope="col" className="text-left font-normal">
            <span className="sr-only">Name</span>
          </th>
          <th scope="col" className="text-right font-normal">
            {figure}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([rank, name, value]) => (
          <tr key={name} className="border-b border-rule">
            <td className="tabular py-1 font-sans text-faded">{rank}</td>
            <th scope="row" className={`py-1 text-left ${name === own ? 'font-semibold' : 'font-normal'}`}>
              {name}
              {name === own && <span className="catalogue"> · you</span>}
            </th>
            <td className="tabular py-1 text-right font-sans">{value.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
