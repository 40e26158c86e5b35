import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildReport } from '#lib/assess/build-report.ts';
import { printReportCsv } from '#lib/assess/report-csv.ts';
import { buildAssessItem, buildTestBank } from '#tests/builders/build-assess.ts';
import { boundedEvents, finishedBank, fold } from '#tests/builders/build-finished-attempt.ts';
import { buildSingleChoice } from '#tests/builders/build-item.ts';
import { parseCsv } from '#tests/builders/parse-csv.ts';

it('has a row for each question, in the order of the test', () => {
  const [head, ...rows] = parseCsv(printReportCsv(buildReport(fold(boundedEvents), finishedBank), finishedBank));
  const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? -1]);
  expect(column('number')).toEqual(['1', '2', '3', '4']);
  expect(column('question')).toEqual(['f0?', 'f1?', 'f2?', 'How much was it?']);
  expect(column('right')).toEqual(['yes', 'no', 'no', 'yes']);
  expect(column('confidence')).toEqual(['0.7', '0.99', '', '']);
  expect(column('answer given')).toEqual(['Sergei Shoigu', 'Sergei Lavrov', '', '20 (million US dollars)']);
  expect(column('interval low')).toEqual(['', '', '', '10000000']);
  expect(column('topic')).toEqual(['Topic diplomacy', 'Topic diplomacy', 'Topic trade', 'Topic trade']);
});

it('gives back every text, and none is a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (stem) => {
      const item = buildSingleChoice({ id: 'report.f0#card/ask/0', facts: ['report.f0'], stem });
      const bank = buildTestBank([buildAssessItem({ name: 'f0', item })]);
      const [, row] = parseCsv(printReportCsv(buildReport(fold(boundedEvents), bank), bank));
      const [cell = ''] = row?.slice(7, 8) ?? [];
      expect([stem, `'${stem}`]).toContain(cell);
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

it('begins with the mark by which spreadsheets know UTF-8', () => {
  const text = printReportCsv(buildReport(fold(boundedEvents), finishedBank), finishedBank);
  expect(text.startsWith('\uFEFFnumber,topic')).toBe(true);
});
