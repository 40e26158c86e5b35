/** Only what was chosen and is wrong is refuted, and only where there is a reason. */
import { describe, expect, it } from 'vitest';
import { listWrongReasons } from '#lib/items/wrong-reasons.ts';
import { storedItemId } from '#lib/core/ids.ts';

const base = { id: storedItemId('s.fact#card/ask/variant'), stem: 'Who signed it?' };
const options = [
  { id: 'a', text: 'Serdyukov' },
  { id: 'b', text: 'Shoigu' },
  { id: 'c', text: 'Antony' },
];
const whys = { a: 'He had left by then.', c: 'He is an Indian.' };

describe('a choice of one', () => {
  const view = { ...base, kind: 'single-choice', options } as const;
  const list = (choice: string) =>
    listWrongReasons(view, { kind: 'single-choice', choice }, { kind: 'single-choice', key: 'b', whys });

  it('is refuted with its own reason', () => {
    expect(list('a')).toEqual([{ text: 'Serdyukov', why: 'He had left by then.' }]);
  });

  it('that is right is not refuted', () => {
    expect(list('b')).toEqual([]);
  });
});

it('an option whose id is a part of the right one’s is refuted all the same', () => {
  const all = [...options, { id: 'ab', text: 'Fernandes' }];
  const view = { ...base, kind: 'single-choice' as const, options: all };
  const reveal = { kind: 'single-choice', key: 'ab', whys } as const;
  expect(listWrongReasons(view, { kind: 'single-choice', choice: 'a' }, reveal)).toHaveLength(1);
});

describe('a choice of several', () => {
  it('is refuted for each wrong part that has a reason', () => {
    const view = { ...base, kind: 'multiple-choice', options } as const;
    const response = { kind: 'multiple-choice', choices: ['c', 'b', 'a'] } as const;
    const reveal = { kind: 'multiple-choice', key: ['b'], whys: { c: whys.c } } as const;
    expect(listWrongReasons(view, { ...response, choices: [...response.choices] }, reveal)).toEqual([
      { text: 'Antony', why: 'He is an Indian.' },
    ]);
  });
});

describe('a statement judged', () => {
  const view = { ...base, kind: 'true-false' } as const;
  const list = (answer: boolean) =>
    listWrongReasons(view, { kind: 'true-false', answer }, { kind: 'true-false', key: false, why: 'It was Shoigu.' });

  it('wrongly is refuted, and rightly is not', () => {
    expect([list(true), list(false)]).toEqual([[{ why: 'It was Shoigu.' }], []]);
  });
});

describe('nothing', () => {
  it('is refuted where nothing was answered', () => {
    const view = { ...base, kind: 'single-choice', options } as const;
    expect(listWrongReasons(view, undefined, { kind: 'single-choice', key: 'b', whys })).toEqual([]);
  });
});
