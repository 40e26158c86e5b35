/** A card's sentence becomes two statements: as the source has it, and with a wrong option in its place. */
import { describe, expect, it } from 'vitest';
import { changedDetail } from '#lib/generate/templates/changed-detail.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';
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
        feedback: { answer: 'True: no detail is changed. “an embargo” is as the source has it.' },
      },
      {
        kind: 'true-false',
        stem: 'In 2014 Russia ended a blockade.',
        key: false,
        why: 'No ship was stopped.',
        feedback: { answer: 'False: a detail is changed. “a blockade” should read “an embargo”.' },
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

describe('a sentence for a list', () => {
  const list: CardFields = {
    answer: { type: 'list', items: ['gas', 'arms', 'oil'].map((text) => ({ text })) },
    wrong: ['fish', 'coal'].map((text) => ({ type: 'text', text, why: 'Nobody sells that.' })),
    sentence: 'Among what was sold was {}.',
  };

  it('is true with any one of its parts, by the card, and false with what is none', () => {
    const stems = Array.from({ length: 60 }, (_, at) => build({ ...list, id: `card-${at}` }).map(({ stem }) => stem));
    const told = (place: number) => new Set(stems.map((pair) => pair[place]?.replace('Among what was sold was ', '')));
    expect(told(0)).toEqual(new Set(['gas.', 'arms.', 'oil.']));
    expect(told(1)).toEqual(new Set(['fish.', 'coal.']));
  });

  it('answers with the whole list, and with what was put in', () => {
    const answers = build({ ...list, wrong: list.wrong?.slice(0, 1) ?? [] }).map(({ feedback }) => feedback.answer);
    expect(answers).toEqual([
      'True: no detail is changed. Named are: gas, arms and oil.',
      'False: a detail is changed. “fish” is not among what is named: gas, arms and oil.',
    ]);
  });
});

describe('a name', () => {
  it('stands in the sentence with the article that it takes there', () => {
    const entities = [
      buildEntity({ id: 'taliban', type: 'organisation', name: 'Taliban', inText: 'the Taliban' }),
      buildEntity({ id: 'isis', type: 'organisation', name: 'ISIS' }),
    ];
    const card: CardFields = {
      answer: { type: 'entity', entity: 'taliban' },
      wrong: [{ type: 'entity', entity: 'isis', why: 'Nobody met them.' }],
      sentence: 'Moscow met {} in Qatar.',
    };
    const stems = buildTemplateItems(changedDetail, card, {}, { entities }).map(({ stem }) => stem);
    expect(stems).toEqual(['Moscow met the Taliban in Qatar.', 'Moscow met ISIS in Qatar.']);
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
