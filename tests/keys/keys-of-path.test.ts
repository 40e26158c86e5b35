import { describe, expect, it } from 'vitest';
import { keysOfPath } from '#components/keys/keys-of-path.ts';
import { screens } from '#tests/e2e/screens.ts';

const actsOn = (path: string) => keysOfPath(path).own.map(([, act]) => act);

describe('the list of keys', () => {
  it('names on every screen the search and itself', () => {
    for (const path of screens)
      expect(keysOfPath(path).everywhere.map(([keys]) => keys)).toEqual(expect.arrayContaining(['/', '?']));
  });

  it('holds under an address with a slash at its end, as on a static host', () => {
    for (const path of screens) expect(keysOfPath(`${path}/`)).toEqual(keysOfPath(path));
  });

  it('offers grades and undo in study, and in practice where answers count', () => {
    const acts = ['after the answer: Again, Hard, Good, Easy', 'take back what was done last, step by step'];
    expect(actsOn('/study')).toEqual(expect.arrayContaining(acts));
    expect(actsOn('/practice')).toEqual(expect.arrayContaining(acts.map((act) => `where answers count: ${act}`)));
    expect(actsOn('/dossiers/russia-pakistan/sources/agazade/questions').join()).not.toMatch(/Again|take back/);
    expect(actsOn('/practice')).toContain('after the answer: report a fault in the question');
  });

  it.each(['/practice', '/class/ABCD23', '/class/homework'])(
    'offers on %s what acts on a question that is over',
    (path) => {
      const acts = ['after the answer: report a fault in the question', 'after the answer: what is known of the card'];
      expect(actsOn(path)).toEqual(expect.arrayContaining(acts));
    },
  );

  it('offers nothing in a test but to answer and to say how sure', () => {
    expect(actsOn('/assess').filter((act) => act.startsWith('after'))).toEqual(['after the answer: how sure you are']);
  });

  it('has none of its own where there is only to read', () => {
    expect(actsOn('/')).toEqual([]);
    expect(actsOn('/class/results')).toEqual([]);
  });
});
