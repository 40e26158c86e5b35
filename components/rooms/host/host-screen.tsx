'use client';
/** The host's control, for a phone in the hand or a window beside the projector's. */
import { useState } from 'react';
import { listHostActions, type HostAction } from '#lib/rooms/decide/host-actions.ts';
import type { HostCommand } from '#lib/rooms/room-command.ts';
import { printRoomCode } from '#lib/rooms/room-code.ts';
import type { HostView } from '#lib/rooms/view/room-view.ts';
import { useKeys } from '../../questions/use-keys.ts';
import { HostBar } from './host-bar.tsx';
import { HostClosing } from './host-closing.tsx';
import { HostLinks } from './host-links.tsx';
import { HostNext } from './host-next.tsx';
import { HostPlayers } from './host-players.tsx';
import { HostQuestions } from './host-questions.tsx';
import { HostReport } from './host-report.tsx';
import { HostRound } from './host-round.tsx';
import { HostTimer } from './host-timer.tsx';
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
  const { code, title, phase, isLocked, playerCount, settings } = view;
  const isLobby = phase === 'lobby';
  // What cannot be taken back is asked about first.
  const act = ({ command }: HostAction) => (command.type === 'close' ? setClosing(true) : onCommand(command));
  const keyed = [...others, ...(lock ? [lock] : [])].flatMap((action) =>
    action.key === undefined ? [] : [[action.key, () => act(action)] as const],
  );
  const go = () => main && act(main);
  useKeys(isClosing ? {} : { ...Object.fromEntries(keyed), Enter: go, ' ': go });
  const links = <HostLinks code={code} origin={origin} isOpen={isLobby} lock={lock} onCommand={onCommand} />;
  const next = <HostNext view={view} />;
  // What keeps nothing has no report.
  const hasReport = settings.pace === 'self' && settings.keepHours > 0 && !isLobby;
  return (
    <div className={`bare mx-auto px-5 pt-4 ${phase === 'closed' ? 'max-w-(--measure)' : 'max-w-3xl'}`}>
      <p className="catalogue flex flex-wrap justify-between gap-x-4 border-b border-rule pb-2">
        <span>
          Room <strong className="text-ink">{printRoomCode(code)}</strong>
          {isLocked && ' · locked'}
        </span>
        <span>{playerCount === 1 ? 'one player' : `${playerCount} players`}</span>
      </p>
      <h1 className={isLobby ? 'mt-4 mb-2 text-stem' : 'sr-only'}>{title}</h1>
      <p role="status" className={notice === undefined ? '' : 'my-3 border-l-2 border-ochre pl-3 font-sans text-ui'}>
        {notice}
      </p>
      {phase === 'closed' ? (
        <ClosedRoom code={code} keepHours={settings.keepHours} />
      ) : (
        <>
          <HostRound key={`${phase} ${view.asked?.round}`} view={view} serverNow={serverNow} />
          <div className="mt-6">
            {/* First what is needed now: the ways in while the class comes, then what is asked next. */}
            {isLobby ? links : next}
            <HostPlayers view={view} origin={origin} onCommand={onCommand} />
            {isLobby ? next : links}
            {hasReport && <HostReport code={code} />}
            {settings.pace === 'host' && <HostTimer view={view} onCommand={onCommand} />}
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
          keepHours={settings.keepHours}
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
