/** A card's sentence becomes two statements: as the source has it, and with a wrong option in its place. */
import { describe, expect, it } from 'vitest';
import { changedDetail } from '#lib/generate/templates/changed-detail.ts';
import type { CardFields } from '#tests/builders/build-fact.ts';
import { buildTemplateItems } from '#tests/builders/build-template-items.ts';

const figures = [{ id: 'sum', value: 3.8e9, unit: 'USD', measures: 'trade' }];
const build = (card: CardFields) => buildTemplateItems(changedDetail, card, { figures });
const answer = { type: 'text', text: 'an embargo' } as const;
const wrong = { type: 'text', text: 'a blockade', why: 'No ship was stopped.' } as const;

describe('a sentence', () => {
  it('is true as it stands and false with a wrong option in it', () => {
    expect(build({ answer, wrong: [wrong], sentence: 'In 2014 Russia ended {}.' })).toMatchObject([
      {
        kind: 'true-false',
        stem: 'In 2014 Russia ended an embargo.',
        key: true,
        feedback: { answer: 'True: an embargo' },
      },
      {
        kind: 'true-false',
        stem: 'In 2014 Russia ended a blockade.',
        key: false,
        why: 'No ship was stopped.',
        feedback: { answer: 'False. It should read: an embargo' },
      },
    ]);
  });

  it('has a name that does not tell whether it is true', () => {
    const card = { answer, wrong: [wrong], sentence: 'Russia ended {}.' };
    const namesOfTrue = Array.from({ length: 40 }, (_, at) =>
      build({ ...card, id: `card-${at}` })[0]
        ?.id.split('/')
        .at(-1),
    );
    expect(new Set(namesOfTrue)).toEqual(new Set(['one', 'two']));
  });

  it('begins with a capital where it begins with its gap', () => {
    const stems = build({ answer, wrong: [wrong], sentence: '{} was ended in 2014.' }).map(({ stem }) => stem);
    expect(stems).toEqual(['An embargo was ended in 2014.', 'A blockade was ended in 2014.']);
  });

  it('takes money as it is written', () => {
    const card: CardFields = {
      answer: { type: 'figure', figure: 'sum' },
      wrong: [22e6, 542e6].map((value) => ({ type: 'number', value, why: 'That is another sum.' })),
      sentence: 'Trade was worth {} then.',
    };
    const [asIs, changed] = build(card).map(({ stem }) => stem);
    expect(asIs).toBe('Trade was worth $3.8 billion then.');
    expect(changed).toMatch(/^Trade was worth \$(22|542) million then\.$/);
  });

  it('takes either of the two best wrong options, by the card', () => {
    const card = { answer, wrong: [wrong, { ...wrong, text: 'a tariff' }], sentence: 'Russia ended {}.' };
    const stems = Array.from({ length: 40 }, (_, at) => build({ ...card, id: `card-${at}` })[1]?.stem);
    expect(new Set(stems)).toEqual(new Set(['Russia ended a blockade.', 'Russia ended a tariff.']));
  });
});

describe('no statement', () => {
  it('is made without a sentence', () => {
    expect(build({ answer, wrong: [wrong] })).toEqual([]);
  });

  it('is made without a wrong option: a true one alone would give itself away', () => {
    expect(build({ answer, sentence: 'In 2014 Russia ended {}.' })).toEqual([]);
  });
});
