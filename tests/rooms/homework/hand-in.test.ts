import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashBank } from '#lib/generate/bank-version.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { printPracticeItems } from '#lib/practice/practice-link.ts';
import { buildHomeworkReport, collectHandIns } from '#lib/rooms/homework/collect-hand-ins.ts';
import { parseHandIns, printHandIn, type HandIn } from '#lib/rooms/homework/hand-in.ts';
import { buildNumeric, buildSingleChoice } from '#tests/builders/build-item.ts';
import { buildBankFact } from '#tests/builders/build-room.ts';

const items = [
  buildSingleChoice({ id: 'paper.visit#who/ask/0', facts: ['paper.visit'] }),
  buildNumeric({ id: 'paper.trade#sum/ask/0', facts: ['paper.visit'] }),
];

const bank: StudyBank = {
  version: 'v1',
  dossier: { id: 'paper', title: 'A paper' },
  topics: [{ id: 'diplomacy', name: 'Diplomacy' }],
  sources: [],
  entities: [],
  glossary: [],
  cards: [],
  items,
  facts: { 'paper.visit': buildBankFact('paper.visit') },
};

const buildHandIn = (given: Partial<HandIn> = {}): HandIn => ({
  dossier: 'paper',
  title: 'Visits',
  marks: printPracticeItems(items),
  version: hashBank(items),
  name: 'Ada',
  atMillis: 1_000,
  answers: [
    { given: { choice: 'b' }, seconds: 7 },
    { given: { text: '99' }, seconds: 12 },
  ],
  ...given,
});

const codesOf = (text: string) => parseHandIns(text).map((one) => (one.ok ? one.value.name : one.error.code));

describe('a piece of homework', () => {
  it('comes back as it was handed in, whatever the name and the answers are', () => {
    const answers = fc.array(
      fc.option(fc.record({ given: fc.record({ text: fc.string({ unit: 'grapheme' }) }), seconds: fc.nat() }), {
        nil: null,
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.constantFrom('Ada', 'Дарья', 'محمد', 'Zoë 🇷🇺'), answers, (name, given) => {
        const handIn = buildHandIn({ name, answers: given });
        expect(parseHandIns(printHandIn(handIn))).toEqual([{ ok: true, value: handIn }]);
      }),
    );
  });

  it('is found among other words, many at once, with its lines broken', () => {
    const broken = printHandIn(buildHandIn()).replace(/(.{60})/g, '$1\r\n');
    const text = `Dear teacher,\n${broken}\nYours, Ada\n${printHandIn(buildHandIn({ name: 'Ben' }))}${printHandIn(buildHandIn({ name: 'Cai' }))}`;
    expect(codesOf(text)).toEqual(['Ada', 'Ben', 'Cai']);
  });

  it('is found in an answered message, and beside one that was cut off', () => {
    const [ada, ben] = [printHandIn(buildHandIn()), printHandIn(buildHandIn({ name: 'Ben' }))];
    expect(codesOf(ben.replace(/(.{60})/g, '$1\n> '))).toEqual(['Ben']);
    expect(codesOf(`${ada.slice(0, 50)}\n${ben}`)).toEqual(['hand-in-damaged', 'Ben']);
    expect(codesOf(`${ben}\n${ada.slice(0, 50)}`)).toEqual(['Ben', 'hand-in-damaged']);
  });

  it('is refused when any one of its signs was changed or its end is missing', () => {
    const text = printHandIn(buildHandIn());
    fc.assert(
      fc.property(fc.integer({ min: 'dossier-hand-in.1.'.length, max: text.length - 10 }), (at) => {
        const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
        expect(codesOf(changed)).toEqual(['hand-in-damaged']);
      }),
    );
    expect(codesOf(text.slice(0, -5))).toEqual(['hand-in-damaged']);
  });

  it.each([
    ['nothing', '', 'not-a-hand-in'],
    ['another text', 'My answers are b and 22.', 'not-a-hand-in'],
    ['a newer one', printHandIn(buildHandIn()).replace('hand-in.1.', 'hand-in.2.'), 'hand-in-newer'],
    ['one without a name', printHandIn(buildHandIn({ name: '\u200B' })), 'hand-in-damaged'],
  ])('is not %s', (_, text, code) => {
    expect(parseHandIns(text)).toMatchObject([{ ok: false, error: { code, message: expect.stringMatching(/\.$/) } }]);
  });

  it('has its name cleaned', () => {
    expect(codesOf(printHandIn(buildHandIn({ name: 'A\u202Eda' })))).toEqual(['Ada']);
  });
});

describe('homework of a class', () => {
  it('is of one quiz, and each piece counts once', () => {
    const other = buildHandIn({ name: 'Cai', title: 'Trade', marks: 'ffffff' });
    const { handIns, problems } = collectHandIns([buildHandIn(), buildHandIn({ name: 'Ben' }), buildHandIn(), other]);
    expect(handIns.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
    expect(problems.map(({ code }) => code)).toEqual(['hand-in-repeated', 'hand-in-other']);
    expect(problems.every(({ message }) => message.endsWith('.'))).toBe(true);
  });

  it('comes to a report as a room has it, without points and places', () => {
    const second = buildHandIn({ atMillis: 2_000, answers: [{ given: { choice: 'c' }, seconds: 3 }, null] });
    expect(buildHomeworkReport(bank, [buildHandIn(), second])).toMatchObject({
      ok: true,
      value: {
        report: {
          title: 'Visits',
          questions: [
            { answered: 2, right: 1, difficulty: 0.5, medianMillis: 5_000, topics: ['Diplomacy'] },
            { answered: 1, unanswered: 1, right: 0 },
          ],
          players: [
            { name: 'Ada', right: 1, points: 0 },
            { name: 'Ada 2', right: 0, answered: 1 },
          ],
        },
        staleNames: [],
      },
    });
  });

  it('scores what was answered, not what was claimed: an answer that is none counts as left out', () => {
    const odd = buildHandIn({
      answers: [
        { given: { choice: 'z' }, seconds: 1 },
        { given: { answer: true }, seconds: 1 },
      ],
    });
    expect(buildHomeworkReport(bank, [odd])).toMatchObject({
      ok: true,
      value: { report: { players: [{ answered: 0, right: 0 }] } },
    });
  });

  it('leaves out who worked on another version of the questions, and names them', () => {
    const old = buildHandIn({ name: 'Ben', version: 'before' });
    expect(buildHomeworkReport(bank, [old, buildHandIn()])).toMatchObject({
      ok: true,
      value: { report: { players: [{ name: 'Ada' }] }, staleNames: ['Ben'] },
    });
  });

  it('is refused when the questions or their keys have changed since', () => {
    const changed = {
      ...bank,
      items: [buildSingleChoice({ id: 'paper.visit#who/ask/0', key: 'a' }), ...items.slice(1)],
    };
    expect(buildHomeworkReport(changed, [buildHandIn()])).toMatchObject({
      ok: false,
      error: { code: 'hand-in-newer' },
    });
    expect(buildHomeworkReport({ ...bank, items: [] }, [buildHandIn()])).toMatchObject({ ok: false });
    expect(buildHomeworkReport(bank, [])).toMatchObject({ ok: false });
  });
});
