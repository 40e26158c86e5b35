/** The first five and the teams; at the end also what the room was about. */
import type { ProjectorView } from '#lib/rooms/view/room-view.ts';
import { RankingTables } from '../ranking-tables.tsx';

export function ProjectorRanking({ view }: { readonly view: ProjectorView }) {
  const { title, phase, ranking } = view;
  const isBoth = ranking !== undefined && ranking.teams.length > 0 && ranking.players.length > 0;
  return (
    <>
      <h1 className="text-[1.5rem] leading-tight">{phase === 'closed' ? title : 'Where we are'}</h1>
      {phase === 'closed' && (
        <p className="mt-[0.3em]">
          The quiz is over. On your own device you see what you missed, and can take it into your reviews.
        </p>
      )}
      <div className={`mt-[0.5em] grid gap-[1.5em] ${isBoth ? 'sm:grid-cols-2' : ''}`}>
        <RankingTables view={view} />
      </div>
    </>
  );
}
