/** Above everything a player sees: the quiz, the own name, how far it is, and what there is so far. */
import { givesPoints } from '#lib/rooms/room-settings.ts';
import type { AskedView, OwnView, PlayersView } from '#lib/rooms/view/room-view.ts';

interface PlayerHeadProps {
  readonly view: PlayersView;
  readonly own: OwnView;
  readonly asked?: AskedView | undefined;
}

export function PlayerHead({ view, own, asked }: PlayerHeadProps) {
  const { title, settings } = view;
  const { name, team, points } = own;
  const hasPoints = points !== undefined && givesPoints(settings) && !settings.isQuiet;
  return (
    <header className="mb-6 border-b border-rule pb-2">
      <p className="catalogue flex flex-wrap justify-between gap-x-4">
        <span>{title === '' ? 'Quiz' : title}</span>
        {asked && (
          <span className="tabular">
            Question {asked.question + 1} of {asked.of}
          </span>
        )}
      </p>
      <p className="flex flex-wrap justify-between gap-x-4 font-sans text-ui">
        <span>
          <strong className="font-semibold">{name}</strong>
          {team !== undefined && ` · ${team}`}
        </span>
        {hasPoints && <span className="tabular">{points.toLocaleString('en')} points</span>}
      </p>
      {settings.closesAtMillis !== undefined && view.phase !== 'closed' && (
        <p className="catalogue">
          Open until{' '}
          {new Date(settings.closesAtMillis).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}
        </p>
      )}
    </header>
  );
}
