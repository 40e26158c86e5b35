/** What a host can do with the room as it stands: the one thing that comes next, and what else there is. */
import type { HostCommand } from '../room-command.ts';
import type { AskedView, HostView } from '../view/room-view.ts';
import { pickNext } from './pick-next.ts';

export interface HostAction {
  readonly name: string;
  /** The single key that does it; the main one is done by Enter and Space. */
  readonly key?: string;
  readonly command: HostCommand;
}

export interface HostActions {
  readonly main?: HostAction;
  readonly others: readonly HostAction[];
  /** Not of a question but of the room; absent once it is closed. */
  readonly lock?: HostAction;
}

/** Half a minute more, at a press. */
const extraSeconds = 30;

export function listHostActions(view: HostView): HostActions {
  const { phase, settings, asked, isLocked } = view;
  const lock: HostAction = isLocked
    ? { name: 'Unlock the room', key: 'l', command: { type: 'unlock' } }
    : { name: 'Lock the room', key: 'l', command: { type: 'lock' } };
  if (phase === 'closed') return { others: [] };
  if (phase === 'lobby') return { main: { name: 'Start', command: { type: 'ask' } }, others: [], lock };
  if (settings.pace === 'self' || asked === undefined) return { main: closing, others: [], lock };
  if (phase === 'asking') {
    const { round } = asked;
    const name = settings.isQuiet ? 'Close the question' : 'Show the answer';
    return {
      main: { name, command: { type: 'reveal', round } },
      others: [...timeActions(asked), ...again, skip(round)],
      lock,
    };
  }
  const isRanked = settings.scoring !== 'none' && !settings.isQuiet;
  const rank: HostAction = { name: 'Ranking', key: 'r', command: { type: 'rank' } };
  const discussed = asked.isSkipped ? [] : again;
  if (findNext(view) === undefined) {
    const isLast = isRanked && phase === 'revealed';
    return { main: isLast ? rank : closing, others: discussed, lock };
  }
  const main: HostAction = { name: 'Next question', command: { type: 'ask' } };
  return { main, others: [...discussed, ...(isRanked && phase === 'revealed' ? [rank] : [])], lock };
}

/** The place of the question that comes next; undefined after the last one. */
export function findNext({ asked, questions }: Pick<HostView, 'asked' | 'questions'>): number | undefined {
  return pickNext(
    asked?.question ?? -1,
    questions.map(({ state }) => state === 'waiting'),
  );
}

const closing: HostAction = { name: 'Close the room', command: { type: 'close' } };

const again: readonly HostAction[] = [{ name: 'Ask again', key: 'a', command: { type: 'ask-again' } }];

const skip = (round: number): HostAction => ({
  name: 'Leave out',
  key: 'k',
  command: { type: 'skip', round },
});

function timeActions({ round, isPaused, endsAtMillis, pausedLeftMillis }: AskedView): readonly HostAction[] {
  const pause: HostAction = isPaused
    ? { name: 'Go on', key: 'p', command: { type: 'resume', round } }
    : { name: 'Pause', key: 'p', command: { type: 'pause', round } };
  const more: HostAction = {
    name: `${extraSeconds} s more`,
    key: 'e',
    command: { type: 'extend', round, seconds: extraSeconds },
  };
  return endsAtMillis === undefined && pausedLeftMillis === undefined ? [pause] : [pause, more];
}
