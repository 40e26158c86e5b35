'use client';
/** What a player sees, by where the room stands. It shows what the server says and decides nothing. */
import Link from 'next/link';
import { givesPoints } from '#lib/rooms/room-settings.ts';
import type { OwnView, PlayersView } from '#lib/rooms/view/room-view.ts';
import { PlayerHead } from './player-head.tsx';
import { PlayerMissed } from './player-missed.tsx';
import { PlayerNote } from './player-note.tsx';
import { PlayerOwnSpeed } from './player-own-speed.tsx';
import { PlayerQuestion } from './player-question.tsx';
import { PlayerResult } from './player-result.tsx';
import { PlayerStanding } from './player-standing.tsx';
import { nameRoomSession } from './player-through.tsx';
import { ResultTools } from './result-tools.tsx';
import { UnsentAnswer } from './unsent-answer.tsx';
import type { SendAnswer } from './use-answer.ts';
import { useDraft, type Draft } from './use-draft.ts';

interface PlayerScreenProps {
  readonly view: PlayersView;
  readonly own: OwnView;
  serverNow(): number;
  readonly onAnswer: SendAnswer;
}

export function PlayerScreen({ view, own, serverNow, onAnswer }: PlayerScreenProps) {
  const isOwnSpeed = view.settings.pace === 'self';
  const noted = useDraft(isOwnSpeed ? own.own?.asked : view.asked, onAnswer);
  if (own.isKicked) {
    return (
      <PlayerNote title="You are out of this room">
        <p>The host has taken you out. If that was a mistake, speak to the host, who can let you in again.</p>
      </PlayerNote>
    );
  }
  if (isOwnSpeed && view.phase === 'asking') return <PlayerOwnSpeed {...{ view, own, serverNow, noted }} />;
  const { phase, asked, disclosure } = view;
  return (
    <>
      <PlayerHead view={view} own={own} asked={phase === 'closed' ? undefined : asked} />
      <PlayerPhase {...{ view, own, serverNow, noted }} />
      <ResultTools view={asked?.view} disclosure={phase === 'revealed' ? disclosure : undefined} />
    </>
  );
}

interface PlayerPhaseProps extends Omit<PlayerScreenProps, 'onAnswer'> {
  readonly noted: Draft;
}

function PlayerPhase({ view, own, serverNow, noted }: PlayerPhaseProps) {
  const { phase, asked, disclosure, settings } = view;
  const hasPoints = givesPoints(settings);
  const { draft, unsent, sent, onDraft, send } = noted;
  if (phase === 'lobby') return <Waiting own={own} isOwnSpeed={settings.pace === 'self'} />;
  if (phase === 'closed') return <Ended view={view} own={own} unsent={unsent} />;
  if (asked === undefined) return null;
  const { response, result } = (own.round === asked.round ? own : undefined) ?? {};
  // Until the word on one's own answer comes, nothing is said of it.
  const isAwaited = disclosure !== undefined && result === undefined && (response ?? sent) !== undefined;
  if (phase === 'asking' || (phase === 'revealed' && isAwaited)) {
    const { round, endsAtMillis } = asked;
    const shown = { asked, response, draft, endsAtMillis, serverNow, onDraft };
    return <PlayerQuestion key={round} {...shown} onAnswer={send} />;
  }
  const isLost = phase === 'revealed' && response === undefined && !asked.isSkipped;
  return (
    <>
      {isLost && unsent && <UnsentAnswer {...unsent} />}
      {phase === 'ranked' && (
        <div className="mb-8">
          <h1 className="mb-2 text-stem">Where we are</h1>
          <PlayerStanding view={view} own={own} />
        </div>
      )}
      {disclosure !== undefined && phase === 'revealed' && (
        <>
          <PlayerResult
            key={asked.round}
            view={asked.view}
            hasPoints={hasPoints && !asked.isPractice}
            {...{ disclosure, response, result }}
          />
          {own.rank !== undefined && <p className="catalogue mt-4">Place {own.rank} so far</p>}
        </>
      )}
      {disclosure === undefined && phase === 'revealed' && (
        <PlayerNote title={asked.isSkipped ? 'This question was left out' : 'This question is over'}>
          <p>
            {asked.isSkipped
              ? 'It counts for nobody. The next one comes when the host asks it.'
              : 'What it came to is told when the room closes. The next one comes when the host asks it.'}
          </p>
        </PlayerNote>
      )}
    </>
  );
}

function Waiting({ own, isOwnSpeed }: { readonly own: OwnView; readonly isOwnSpeed: boolean }) {
  return (
    <PlayerNote title={`You are in, ${own.name}`}>
      <p>
        {isOwnSpeed
          ? 'The questions open here when the host begins. Then you go at your own speed.'
          : 'The first question comes here when the host asks it.'}{' '}
        You may close this page and come back with the code; nothing is lost.
      </p>
    </PlayerNote>
  );
}

function Ended({ view, own, unsent }: Pick<PlayerScreenProps, 'view' | 'own'> & Pick<Draft, 'unsent'>) {
  return (
    <>
      <h1 className="mb-2 text-stem">The quiz is over</h1>
      {own.response === undefined && unsent && <UnsentAnswer {...unsent} hasStem />}
      <PlayerStanding view={view} own={own} />
      <PlayerMissed session={nameRoomSession(own.player)} missed={own.missed ?? []} />
      <p className="mt-8">
        <Link href="/study">To your own study</Link>
      </p>
    </>
  );
}
