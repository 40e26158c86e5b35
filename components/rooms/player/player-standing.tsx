/** Where a player stands: place, points, right answers; and the first five and the teams where they are shown. */
import { givesPoints } from '#lib/rooms/room-settings.ts';
import type { OwnView, PlayersView } from '#lib/rooms/view/room-view.ts';
import { RankingTables } from '../ranking-tables.tsx';

interface PlayerStandingProps {
  readonly view: PlayersView;
  readonly own: OwnView;
}

export function PlayerStanding({ view, own }: PlayerStandingProps) {
  return (
    <>
      <p className="tabular font-sans text-ui">
        {own.rank !== undefined && <strong className="font-semibold">Place {own.rank} · </strong>}
        {own.right} right of {own.answered} answered
        {givesPoints(view.settings) && own.points !== undefined && ` · ${own.points.toLocaleString('en')} points`}
      </p>
      <div className="mt-4 grid gap-4 text-ui">
        <RankingTables view={view} own={own} />
      </div>
    </>
  );
}
