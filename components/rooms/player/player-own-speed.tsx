'use client';
/** A room at one's own speed: the next question, or first what there is to say of the one just answered. */
import { useState } from 'react';
import { givesPoints } from '#lib/rooms/room-settings.ts';
import type { OwnView, PlayersView } from '#lib/rooms/view/room-view.ts';
import { useKeys } from '../../questions/use-keys.ts';
import { PlayerHead } from './player-head.tsx';
import { PlayerQuestion } from './player-question.tsx';
import { PlayerResult } from './player-result.tsx';
import { PlayerThrough } from './player-through.tsx';
import { ResultTools } from './result-tools.tsx';
import type { Draft } from './use-draft.ts';

interface PlayerOwnSpeedProps {
  readonly view: PlayersView;
  readonly own: OwnView;
  serverNow(): number;
  readonly noted: Draft;
}

export function PlayerOwnSpeed({ view, own, serverNow, noted }: PlayerOwnSpeedProps) {
  const [read, setRead] = useState<number>();
  const { asked, last } = own.own ?? {};
  const { draft, onDraft, send } = noted;
  const isToRead = last?.disclosure !== undefined && read !== last.asked.round;
  const goOn = () => setRead(last?.asked.round);
  useKeys(isToRead ? { Enter: goOn, ' ': goOn } : {});
  if (last?.disclosure !== undefined && isToRead) {
    const { disclosure, response, result } = last;
    return (
      <>
        <PlayerHead view={view} own={own} asked={last.asked} />
        <PlayerResult
          key={last.asked.round}
          view={last.asked.view}
          hasPoints={givesPoints(view.settings)}
          {...{ disclosure, response, result }}
        />
        <ResultTools key={`tools ${last.asked.round}`} view={last.asked.view} disclosure={disclosure} />
        <div className="sticky bottom-0 mt-6 flex justify-end border-t border-rule bg-paper py-3">
          <button type="button" className="button min-w-32" onClick={goOn}>
            {asked ? 'Next' : 'To the end'}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <PlayerHead view={view} own={own} asked={asked} />
      {asked === undefined ? (
        <PlayerThrough own={own} isRanked={view.settings.scoring !== 'none'} />
      ) : (
        <PlayerQuestion
          key={asked.round}
          response={undefined}
          endsAtMillis={view.settings.closesAtMillis}
          onAnswer={send}
          {...{ asked, draft, serverNow, onDraft }}
        />
      )}
    </>
  );
}
