import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBlueprint } from '#lib/assess/blueprint.ts';
import { buildForm } from '#lib/assess/build-form.ts';
import { parsePaperLink, printPaperLink } from '#lib/assess/paper-link.ts';
import { buildLargeBank } from '#tests/builders/build-assess.ts';

const bank = buildLargeBank(90);
const spec = fc.record({
  seed: fc.stringMatching(/^[a-z0-9]{1,24}$/),
  blueprint: fc.integer({ min: 1, max: 30 }).map((count) => buildBlueprint(bank, count)),
  minutes: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
});

it('a link gives back its paper, and with it the same questions', () => {
  fc.assert(
    fc.property(spec, (paper) => {
      const parsed = parsePaperLink(printPaperLink(paper, bank), bank);
      if (!parsed.ok) throw new Error(parsed.error.message);
      expect(parsed.value).toEqual(paper);
      expect(buildForm(bank, parsed.value.blueprint, parsed.value.seed)).toEqual(
        buildForm(bank, paper.blueprint, paper.seed),
      );
    }),
    { numRuns: 30 },
  );
});

it('no minutes, however they are written, are no limit', () => {
  const link = printPaperLink({ seed: 'seed', blueprint: buildBlueprint(bank, 5) }, bank);
  expect(parsePaperLink(link.replace('.0.', '.000.'), bank)).toMatchObject({ ok: true, value: { minutes: undefined } });
});

describe('a link is refused with a sentence', () => {
  const link = printPaperLink({ seed: 'seed', blueprint: buildBlueprint(bank, 5), minutes: 30 }, bank);

  it('when the questions have changed since', () => {
    expect(parsePaperLink(link, { ...bank, version: 'v2' })).toMatchObject({
      ok: false,
      error: { code: 'link-stale', message: expect.stringContaining('another version') as unknown },
    });
  });

  it.each([
    '',
    'seed',
    link.slice(0, -2),
    `${link}-1`,
    link.replace('seed', 'SEED'),
    link.replace(/[^.]+$/, '0-0-0-0-0-0-0-0-0'),
  ])('when it is cut off or changed: %s', (text) => {
    expect(parsePaperLink(text, bank)).toMatchObject({ ok: false, error: { code: 'link-damaged' } });
  });
});
