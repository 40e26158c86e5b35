/** Homework of a whole class, opened at once: the report that a room has, without points and places. */
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { hashBank } from '#lib/generate/bank-version.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { parsePracticeItems } from '#lib/practice/practice-link.ts';
import { describeItem } from '../build-questions.ts';
import { printHandIn, type HandIn } from './hand-in.ts';
import { markAnswer } from './homework-draft.ts';
import { nameKey, pickFreeName } from '../player-name.ts';
import { foldRoom } from '../reduce-room.ts';
import { buildRoomReport } from '../report/report.ts';
import type { RoomReport } from '../report/report-schema.ts';
import type { RoomEvent, RoomEventOf } from '../room-event.ts';
import { defaultRoomSettings } from '../room-settings.ts';

const stale: Problem = {
  code: 'hand-in-newer',
  message:
    'This homework was done on another version of the questions; some have changed since. It can be read where that version is open.',
};

export interface Collected {
  readonly handIns: readonly HandIn[];
  /** One sentence for each piece that was put aside. */
  readonly problems: readonly Problem[];
}

/** All of one quiz, that of the first, each once. */
export function collectHandIns(given: readonly HandIn[]): Collected {
  const [first] = given;
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const handIns = given.filter((handIn) => {
    const isOther = handIn.dossier !== first?.dossier || handIn.marks !== first.marks;
    const text = printHandIn(handIn);
    if (isOther) problems.push(otherQuiz(handIn, first));
    else if (seen.has(text)) problems.push(repeated(handIn));
    const isWanted = !isOther && !seen.has(text);
    seen.add(text);
    return isWanted;
  });
  return { handIns, problems };
}

function otherQuiz({ name, title }: HandIn, first: HandIn | undefined): Problem {
  const message = `${name} has handed in another quiz, “${title}”, and not “${first?.title}”. Open that one by itself.`;
  return { code: 'hand-in-other', message };
}

function repeated({ name }: HandIn): Problem {
  return { code: 'hand-in-repeated', message: `${name} has handed in the same homework twice. It counts once.` };
}

export interface HomeworkReport {
  readonly report: RoomReport;
  /** Whose work was done on another version of the questions and is not in the report. */
  readonly staleNames: readonly string[];
}

/** `handIns` are of one quiz. Refuses with hand-in-newer when the bank is not the one that any of them was made from. */
export function buildHomeworkReport(bank: StudyBank, handIns: readonly HandIn[]): Result<HomeworkReport, Problem> {
  const { items, missing } = parsePracticeItems(handIns[0]?.marks ?? '', bank.items);
  const version = hashBank(items);
  const current = handIns.filter((one) => one.version === version);
  const staleNames = handIns.filter((one) => one.version !== version).map(({ name }) => name);
  const [first] = current;
  if (first === undefined || missing > 0) return refuse(stale);
  const times = current.map(({ atMillis }) => atMillis);
  const opened: RoomEvent = {
    type: 'opened',
    atMillis: Math.min(...times),
    code: '',
    title: first.title,
    settings: { ...defaultRoomSettings, pace: 'self', timer: 'off', scoring: 'none' },
    questions: items.map((item) => describeItem(bank, item)),
    hostHash: '',
    projectorHash: '',
  };
  const asked: RoomEvent = { type: 'asked', atMillis: opened.atMillis, round: 0, question: 0 };
  const closed: RoomEvent = { type: 'closed', atMillis: Math.max(...times) };
  const taken = new Set<string>();
  const work = current.flatMap((handIn, at) => listEvents(handIn, `p${at}`, items, taken));
  const report = buildRoomReport(foldRoom([opened, asked, ...work, closed]));
  return ok({ report: { ...report, occasion: 'homework' }, staleNames });
}

function listEvents(handIn: HandIn, player: string, items: readonly Item[], taken: Set<string>): readonly RoomEvent[] {
  const { atMillis, answers } = handIn;
  const name = pickFreeName(handIn.name, taken);
  taken.add(nameKey(name));
  const joined: RoomEvent = { type: 'joined', atMillis, player, name, tokenHash: '' };
  return [
    joined,
    ...items.flatMap((item, at) => readAnswer(item, answers[at], { atMillis, round: at, question: at, player })),
  ];
}

type Moment = Pick<RoomEventOf<'answered'>, 'atMillis' | 'round' | 'question' | 'player'>;

/** An answer that is none to its question was put together by hand; it counts as left out. */
function readAnswer(item: Item, answer: HandIn['answers'][number] | undefined, moment: Moment): readonly RoomEvent[] {
  const marked = markAnswer(item, answer);
  if (!answer || marked === undefined) return [];
  const { response, earned, total } = marked;
  const tookMillis = answer.seconds * 1_000;
  return [{ type: 'answered', ...moment, response, earned, total, tookMillis, points: 0 }];
}
