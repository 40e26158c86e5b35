'use client';
/** The host's control, for a phone in the hand or a window beside the projector's. */
import { useState } from 'react';
import { findNext, listHostActions, type HostAction } from '#lib/rooms/decide/host-actions.ts';
import type { HostCommand } from '#lib/rooms/room-command.ts';
import { printRoomCode } from '#lib/rooms/room-code.ts';
import type { HostView } from '#lib/rooms/view/room-view.ts';
import { useKeys } from '../../questions/use-keys.ts';
import { HostBar } from './host-bar.tsx';
import { HostClosing } from './host-closing.tsx';
import { HostLinks } from './host-links.tsx';
import { HostPlayers } from './host-players.tsx';
import { HostQuestions } from './host-questions.tsx';
import { HostRound } from './host-round.tsx';
import { ClosedRoom } from '../report/report-screen.tsx';

interface HostScreenProps {
  readonly view: HostView;
  readonly origin: string;
  /** What was refused, or that the network is away. */
  readonly notice?: string | undefined;
  serverNow(): number;
  onCommand(command: HostCommand): void;
}

export function HostScreen({ view, origin, notice, serverNow, onCommand }: HostScreenProps) {
  const [isClosing, setClosing] = useState(false);
  const { main, others, lock } = listHostActions(view);
  const { code, title, phase, isLocked, players, playerCount } = view;
  // What cannot be taken back is asked about first.
  const act = ({ command }: HostAction) => (command.type === 'close' ? setClosing(true) : onCommand(command));
  const keyed = [...others, ...(lock ? [lock] : [])].flatMap((action) =>
    action.key === undefined ? [] : [[action.key, () => act(action)] as const],
  );
  const go = () => main && act(main);
  useKeys(isClosing ? {} : { ...Object.fromEntries(keyed), Enter: go, ' ': go });
  const next = phase === 'closed' ? undefined : view.questions[findNext(view) ?? -1];
  return (
    <div className="bare mx-auto max-w-(--measure) px-5 pt-4">
      <p className="catalogue flex flex-wrap justify-between gap-x-4 border-b border-rule pb-2">
        <span>
          Room <strong className="text-ink">{printRoomCode(code)}</strong>
          {isLocked && ' · locked'}
        </span>
        <span>{playerCount === 1 ? 'one player' : `${playerCount} players`}</span>
      </p>
      <h1 className={phase === 'lobby' ? 'mt-4 mb-2 text-stem' : 'sr-only'}>{title}</h1>
      <p role="status" className={notice === undefined ? '' : 'my-3 border-l-2 border-ochre pl-3 font-sans text-ui'}>
        {notice}
      </p>
      {phase === 'closed' ? (
        <ClosedRoom code={code} keepHours={view.settings.keepHours} />
      ) : (
        <>
          <HostRound key={`${phase} ${view.asked?.round}`} view={view} serverNow={serverNow} />
          {next && (
            <section aria-label="Next" className="mt-6 border-t border-rule pt-3">
              <p className="heading">Next</p>
              <p className="leading-snug">{next.stem}</p>
              <p className="mt-1 border-l-4 border-moss pl-3 text-ui">
                <span className="sr-only">Its answer: </span>
                {next.answer}
              </p>
            </section>
          )}
          <div className="mt-8">
            <HostPlayers doneCount={view.answered} {...{ players, playerCount, code, origin, phase, onCommand }} />
            <HostLinks code={code} origin={origin} isOpen={phase === 'lobby'} lock={lock} onCommand={onCommand} />
            <HostQuestions view={view} onCommand={onCommand} />
            {main?.command.type !== 'close' && (
              <button type="button" className="button-plain my-6" onClick={() => setClosing(true)}>
                Close the room
              </button>
            )}
          </div>
          <HostBar main={main} others={others} onAct={act} />
        </>
      )}
      {isClosing && (
        <HostClosing
          keepHours={view.settings.keepHours}
          onCancel={() => setClosing(false)}
          onClose={() => {
            setClosing(false);
            onCommand({ type: 'close' });
          }}
        />
      )}
    </div>
  );
}
