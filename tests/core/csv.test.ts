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
      for (const [at, row] of rows.entries()) {
        for (const [place, value] of row.entries()) {
          const text = read[at]?.[place] ?? '';
          expect([String(value), `'${value}`]).toContain(text);
          if (typeof value === 'string') expect(text).not.toMatch(/^[=+\-@\t\r]/);
        }
      }
    }),
  );
});
