import { describe, expect, it } from 'vitest';
import { findUnprovenAnchors, splitParagraphs } from '#lib/facts/evidence.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

describe('paragraphs', () => {
  it.each([
    ['blocks between blank lines', 'Head\n\nOne\nstill one\n\nTwo', ['Head', 'One\nstill one', 'Two']],
    ['blocks between lines of white space', 'One\nstill one\n \t\nTwo', ['One\nstill one', 'Two']],
    ['lines, where there is no blank one', 'Head\nOne\nTwo', ['Head', 'One', 'Two']],
    ['blocks, however lines end', 'One\r\n\r\nTwo\r\rThree', ['One', 'Two', 'Three']],
    ['trimmed, and none is empty', '\n\n  One  \n\n\n\nTwo\n', ['One', 'Two']],
    ['none in an empty document', ' \n\n ', []],
  ])('are %s', (_, text, paragraphs) => {
    expect(splitParagraphs(text)).toEqual(paragraphs);
  });
});

describe('an anchor', () => {
  const problemsOf = (text: string, anchor: string, paragraphs = [1]) =>
    findUnprovenAnchors([buildFact({ anchors: [anchor], paragraphs })], text, 'facts/report.json');

  it.each([
    ['letter for letter', 'Sergei Shoigu came.', 'Sergei Shoigu'],
    ['with curly quotes for straight ones', 'the ‘brotherly’ “ally” of Pakistan’s', `'brotherly' "ally" of Pakistan's`],
    ['with straight quotes for curly ones', `the "ally"`, '“ally”'],
    ['with any dash', 'the Mi‑35, 2012–2014 — and on', 'Mi-35, 2012-2014 - and'],
    ['over the end of a line', 'the Shanghai\n  Cooperation Organization\n\nNext', 'Shanghai Cooperation Organization'],
    ['at hard spaces', '$3.8\u00a0billion', '$3.8 billion'],
    ['as a figure with a mark behind it', 'It bought 20, in 2014.', '20'],
    ['with signs that mean something to a machine', 'at (about) 3.8% a year?', '(about) 3.8% a year?'],
  ])('is proven %s', (_, text, anchor) => {
    expect(problemsOf(text, anchor)).toEqual([]);
  });

  it.each([
    ['stands nowhere', 'Nobody came.', 'Shoigu'],
    ['is in other letters', 'sergei shoigu came', 'Sergei Shoigu'],
    ['is part of a longer figure', 'It was in 2014.', '20'],
    ['is the end of a longer figure', 'It was in 2014.', '14'],
    ['is part of a decimal', 'worth 3.8 billion', '8 billion'],
    ['is part of a grouped figure', 'sold 3,800 rifles', '3'],
  ])('is not proven when it %s', (_, text, anchor) => {
    expect(problemsOf(text, anchor)).toEqual([
      {
        code: 'anchor-not-found',
        file: 'facts/report.json',
        path: '$.facts[0].anchors',
        message: `report.signing: "${anchor}" does not stand in paragraph 1; correct the anchor or the paragraph`,
      },
    ]);
  });

  it('is not proven by a paragraph that the fact does not cite', () => {
    expect(problemsOf('One.\n\nShoigu came.', 'Shoigu', [1])).toHaveLength(1);
    expect(problemsOf('One.\n\nShoigu came.', 'Shoigu', [1, 2])).toEqual([]);
  });

  it('is not proven by the end of one paragraph and the beginning of the next', () => {
    expect(problemsOf('Sergei\n\nShoigu', 'Sergei Shoigu', [1, 2])).toHaveLength(1);
  });
});

describe('a fact that cites a paragraph beyond the end', () => {
  it('is named with what the document has', () => {
    const facts = [
      buildFact({ anchors: ['One'] }),
      buildFact({ id: 'report.visit', anchors: ['Two'], paragraphs: [2, 3] }),
    ];
    expect(findUnprovenAnchors(facts, 'One.\n\nTwo.', 'facts/report.json')).toEqual([
      {
        code: 'anchor-not-found',
        file: 'facts/report.json',
        path: '$.facts[1].paragraphs',
        message: 'report.visit cites paragraph 3, but the document has 2',
      },
    ]);
  });
});
