import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printCsv } from '#lib/core/csv.ts';
import { parseCsv } from '#tests/builders/parse-csv.ts';

it('gives back every text and figure, and makes no text a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.integer(),
    fc.constantFrom('=1+1', '+1', '-1', '@a', '"', ',\r\n'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const read = parseCsv(printCsv(rows));
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      const cells = rows.flatMap((row, at) => row.map((value, place) => [value, read[at]?.[place] ?? ''] as const));
      for (const [value, text] of cells) expect([String(value), `'${value}`]).toContain(text);
      const texts = cells.filter(([value]) => typeof value === 'string').map(([, text]) => text);
      expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    }),
  );
});
