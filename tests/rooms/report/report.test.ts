import { describe, expect, it } from 'vitest';
import { buildRoomReport } from '#lib/rooms/report/report.ts';
import { printPlayersCsv, printQuestionsCsv, printTopicsCsv } from '#lib/rooms/report/report-csv.ts';
import { parseRoomReport, printRoomReport } from '#lib/rooms/report/parse-report.ts';
import { playRoom, rightAnswer } from '#tests/builders/build-room.ts';
import { parseCsv } from '#tests/builders/parse-csv.ts';

const wrong = { kind: 'single-choice', choice: 'c' };

/** Two questions; cai comes for the second. */
function playTwo() {
  const room = playRoom({ scoring: 'accuracy', teams: ['Red', 'Blue'] });
  for (const player of ['ada', 'ben']) room.join(player, 0);
  room.host({ type: 'ask' }, 1_000);
  room.answer('ada', 0, rightAnswer(0), 3_000);
  room.answer('ben', 0, wrong, 5_000);
  room.host({ type: 'reveal', round: 0 }, 6_000);
  room.join('cai', 7_000);
  room.host({ type: 'ask' }, 10_000);
  room.answer('ada', 1, rightAnswer(1), 11_000);
  room.host({ type: 'reveal', round: 1 }, 12_000);
  room.host({ type: 'close' }, 20_000);
  return room;
}

describe('the report of a room', () => {
  it('says of each question how many were asked, answered and right, how the answers spread and how long they took', () => {
    expect(buildRoomReport(playTwo().state).questions).toMatchObject([
      {
        answered: 2,
        unanswered: 0,
        right: 1,
        difficulty: 0.5,
        medianMillis: 3_000,
        isFew: true,
        origin: { card: 'paper.f0#card' },
        distribution: [{ count: 0 }, { answer: 'Sergei Shoigu', count: 1, isRight: true }, { count: 1 }],
      },
      { answered: 1, unanswered: 2, right: 1, difficulty: 1 },
    ]);
  });

  it('says of each player what was answered, best first, and holds against nobody what was over before they came', () => {
    const { players } = buildRoomReport(playTwo().state);
    expect(
      players.map(({ name, right, answered, offered, points }) => [name, right, answered, offered, points]),
    ).toEqual([
      ['ada', 2, 2, 2, 2_000],
      ['ben', 0, 1, 2, 0],
      ['cai', 0, 0, 1, 0],
    ]);
    expect(players[1]?.answers).toMatchObject([{ given: 'Denis Manturov', earned: 0, tookMillis: 4_000 }, null]);
  });

  it('sums up topics and teams', () => {
    const { topics, teams } = buildRoomReport(playTwo().state);
    expect(topics).toEqual([{ topic: 'Diplomacy', questions: 2, answered: 3, right: 2 }]);
    expect(teams.map(({ team, points }) => [team, points])).toEqual([
      ['Red', 1_000],
      ['Blue', 0],
    ]);
  });

  it('of a question asked again counts the votes before anybody saw the key, and shows those before the discussion', () => {
    const room = playRoom({ scoring: 'accuracy' });
    room.join('ada', 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ada', 0, wrong, 2_000);
    room.host({ type: 'ask-again' }, 3_000);
    room.answer('ada', 1, rightAnswer(0), 4_000);
    room.host({ type: 'reveal', round: 1 }, 5_000);
    room.host({ type: 'ask-again' }, 6_000);
    room.answer('ada', 2, wrong, 7_000);
    room.host({ type: 'close' }, 8_000);
    expect(buildRoomReport(room.state)).toMatchObject({
      questions: [{ right: 1, before: { answered: 1, right: 0 } }],
      players: [{ points: 1_000, answered: 1 }],
    });
  });

  it('of a room in which nothing happened is empty, and of a question that nobody answered has no share', () => {
    expect(buildRoomReport(playRoom().state)).toMatchObject({ questions: [], players: [], topics: [] });
    const room = playRoom();
    room.join('ada', 0);
    room.host({ type: 'ask' }, 0);
    room.host({ type: 'reveal', round: 0 }, 1);
    const [question] = buildRoomReport(room.state).questions;
    expect(question).toMatchObject({ answered: 0, unanswered: 1 });
    expect(question).not.toHaveProperty('difficulty');
  });

  it('holds no token, hash or player’s id', () => {
    const room = playTwo();
    room.host({ type: 'rename', player: 'ada', name: 'Zoe' }, 1);
    expect(printRoomReport(buildRoomReport(room.state))).not.toMatch(/hash/);
  });
});

describe('as CSV', () => {
  it('has a row for each question', () => {
    const [head, ...rows] = parseCsv(printQuestionsCsv(buildRoomReport(playTwo().state)));
    expect(rows).toHaveLength(2);
    expect(rows[0]?.[head?.indexOf('share right') ?? -1]).toBe('0.5');
    expect(rows[0]?.[head?.indexOf('answers') ?? -1]).toBe('Sergei Lavrov: 0; Sergei Shoigu: 1; Denis Manturov: 1');
  });

  it('has a row for each player, with the mark and the words of each answer', () => {
    const [head, ...rows] = parseCsv(printPlayersCsv(buildRoomReport(playTwo().state)));
    expect(head?.slice(-4)).toEqual(['question 1', 'question 2', 'answer 1', 'answer 2']);
    const [first, second] = buildRoomReport(playTwo().state).players[0]?.answers ?? [];
    expect(rows.map((row) => [row[0], ...row.slice(-4)])).toEqual([
      ['ada', '1', '1', first?.given, second?.given],
      ['ben', '0', '', 'Denis Manturov', ''],
      ['cai', '', '', '', ''],
    ]);
  });

  it('has a row for each topic', () => {
    expect(parseCsv(printTopicsCsv(buildRoomReport(playTwo().state)))).toEqual([
      ['topic', 'questions', 'answered', 'right', 'share right'],
      ['Diplomacy', '2', '3', '2', '0.667'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('makes no formula of a player who is called or has typed %s', (typed) => {
    const report = buildRoomReport(playTwo().state);
    const answers = [{ given: typed, earned: 0, total: 1, points: 0 }, null];
    const players = report.players.slice(0, 1).map((player) => ({ ...player, name: typed, team: typed, answers }));
    const [, row] = parseCsv(printPlayersCsv({ ...report, players }));
    expect(row?.filter((cell) => cell.includes(typed))).toEqual([`'${typed}`, `'${typed}`, `'${typed}`]);
  });

  it('of homework has neither teams nor points', () => {
    const [head] = parseCsv(printPlayersCsv({ ...buildRoomReport(playTwo().state), occasion: 'homework' }));
    expect(head?.slice(0, 5)).toEqual(['name', 'right', 'answered', 'median seconds', 'question 1']);
  });
});

describe('saved and opened again', () => {
  const saved = printRoomReport(buildRoomReport(playTwo().state));

  it('is the same report', () => {
    expect(parseRoomReport(saved)).toEqual({ ok: true, value: buildRoomReport(playTwo().state) });
  });

  it('is of a room where it was saved before homework was told apart', () => {
    const { occasion: _, ...old } = buildRoomReport(playTwo().state);
    expect(parseRoomReport(JSON.stringify(old))).toMatchObject({ ok: true, value: { occasion: 'room' } });
  });

  it.each([
    ['no JSON', 'not-a-report', '{'],
    ['another file', 'not-a-report', '{"format":"dossier-test","version":1}'],
    ['a newer report', 'report-newer', saved.replace('"version": 1', '"version": 2')],
    ['a report cut in its middle', 'not-a-report', saved.slice(0, saved.length / 2)],
    ['a report with a field of another type', 'report-damaged', saved.replace('"answered": 2', '"answered": "2"')],
    ['a report that lacks an answer', 'report-damaged', saved.replace(/,\s*null\s*\]/, ']')],
  ])('%s is refused with what to do', (_, code, text) => {
    expect(parseRoomReport(text)).toMatchObject({
      ok: false,
      error: { code, message: expect.stringMatching(/^[A-Z].+\.$/) },
    });
  });
});
