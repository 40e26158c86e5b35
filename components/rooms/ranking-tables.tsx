/** The first five and the teams, as far as the room shows them. */
import { givesPoints } from '#lib/rooms/room-settings.ts';
import type { PlayersView } from '#lib/rooms/view/room-view.ts';
import { RankTable } from './rank-table.tsx';

interface RankingTablesProps {
  readonly view: Pick<PlayersView, 'ranking' | 'settings'>;
  /** Whose rows are the reader's. */
  readonly own?: { readonly name: string; readonly team?: string | undefined };
}

export function RankingTables({ view: { ranking, settings }, own }: RankingTablesProps) {
  const { players = [], teams = [] } = ranking ?? {};
  const hasPoints = givesPoints(settings);
  return (
    <>
      {teams.length > 0 && (
        <RankTable
          caption="Teams, by the mean of their members"
          figures={['members', 'points']}
          rows={teams.map(({ rank, team, members, points }) => ({ rank, name: team, values: [members, points] }))}
          own={own?.team}
        />
      )}
      {players.length > 0 && (
        <RankTable
          caption={players.length < 5 ? 'Players' : 'The first five'}
          figures={hasPoints ? ['right', 'points'] : ['right']}
          rows={players.map(({ rank, name, right, points }) => ({
            rank,
            name,
            values: hasPoints ? [right, points] : [right],
          }))}
          own={own?.name}
        />
      )}
    </>
  );
}
