import { describe, expect, it } from 'vitest';
import { buildReport } from '#lib/assess/build-report.ts';
import { boundedEvents, finishedBank, finishedEvents, fold } from '#tests/builders/build-finished-attempt.ts';

const report = buildReport(fold(finishedEvents), finishedBank);

describe('a report', () => {
  it('counts what was right, and what was left out as wrong', () => {
    expect(report.right).toBe(1);
    expect(report.rows.map(({ isRight }) => isRight)).toEqual([true, false, false, false]);
    const allButLast = buildReport(fold(finishedEvents.slice(0, -1)), finishedBank);
    expect(report.estimate.theta).toBeLessThan(allButLast.estimate.theta);
  });

  it('lists what was missed, sure errors first, then the rest', () => {
    expect(report.missed.map(({ place, isConfidentError }) => [place, isConfidentError])).toEqual([
      [2, true],
      [3, false],
      [4, false],
    ]);
    expect(report.missed[0]?.given).toEqual(['Sergei Lavrov']);
    expect(report.missed[1]?.given).toBeUndefined();
  });

  it('puts bounds that missed the figure before errors that were less sure', () => {
    const [start, ...others] = boundedEvents;
    const missing = [start, ...others].flatMap((event) =>
      event?.type === 'attempt-answered' && event.interval
        ? [{ ...event, score: { earned: 0, total: 1 }, interval: { low: 1, high: 2 } }]
        : (event ?? []),
    );
    const { missed } = buildReport(fold(missing), finishedBank);
    expect(missed.map(({ place }) => place)).toEqual([2, 4, 3]);
  });

  it('tells topics, levels, sources and standings apart, each adding up to the whole', () => {
    expect(report.groups.map(({ name }) => name)).toEqual(['Topic', 'Level', 'Source', 'Standing']);
    for (const { parts } of report.groups) {
      expect(parts.reduce((sum, { share }) => sum + share.count, 0)).toBe(4);
      expect(parts.reduce((sum, { share }) => sum + share.hits, 0)).toBe(1);
    }
    expect(report.groups[0]?.parts.map(({ name, share }) => [name, share.hits, share.count])).toEqual([
      ['Topic diplomacy', 1, 2],
      ['Topic trade', 0, 2],
    ]);
    expect(report.groups[2]?.parts.map(({ name }) => name)).toEqual(['A, the report', 'B, the report']);
  });

  it('compares confidence with what came, for answers that came with one', () => {
    expect(report.calibration).toMatchObject({ count: 2, isTelling: false });
  });

  it('judges bounds of figures where there are any', () => {
    expect(report.figures).toBeUndefined();
    const { figures } = buildReport(fold(boundedEvents), finishedBank);
    expect(figures?.held).toMatchObject({ hits: 1, count: 1 });
    expect(figures?.meanScore).toBeCloseTo(Math.log(3));
  });

  it('leaves out items that the bank no longer has', () => {
    const { rows } = buildReport(fold(finishedEvents), { ...finishedBank, findItem: () => undefined });
    expect(rows).toEqual([]);
  });
});
