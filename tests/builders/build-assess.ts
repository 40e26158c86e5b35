/** Banks for tests of tests: items of chosen cells and difficulties, each of a fact of its own, that give nothing away. */
import { storedCardId } from '#lib/core/ids.ts';
import type { AssessBank, AssessItem } from '#lib/assess/assess-bank.ts';
import { levels, type Level } from '#lib/assess/level.ts';
import { buildNumeric, buildShortText, buildSingleChoice } from './build-item.ts';

export interface AssessItemFields extends Partial<Omit<AssessItem, 'item'>> {
  readonly name: string;
  readonly item?: AssessItem['item'];
}

/** A single choice with the key `b`, unless the test says otherwise. */
export function buildAssessItem({ name, item, ...given }: AssessItemFields): AssessItem {
  const id = `report.${name}#card/ask/0`;
  return {
    item: item ?? buildSingleChoice({ id, card: `report.${name}#card`, facts: [`report.${name}`], stem: `${name}?` }),
    topic: 'diplomacy',
    level: 'recall',
    standing: 'event',
    source: 'A',
    difficulty: 0,
    guessing: 1 / 3,
    families: [`report.${name}`, `asks ${name}`],
    tells: new Set([storedCardId(`report.${name}#card`)]),
    ...given,
  };
}

export function buildTestBank(items: readonly AssessItem[]): AssessBank {
  const topics = [...new Set(items.map(({ topic }) => topic))].map((id) => ({ id, name: `Topic ${id}` }));
  const byId = new Map(items.map((one) => [one.item.id, one]));
  const facts = Object.fromEntries(
    items.map(({ item, standing, source }) => [
      item.facts[0] ?? '',
      {
        statement: `What is true of ${item.id}.`,
        topics: ['diplomacy'],
        entities: [],
        citation: {
          factId: item.facts[0] ?? '',
          standing,
          sourceId: 'report',
          letter: source,
          sourceName: 'the report',
          paragraphs: [3],
          via: [],
        },
        meetings: [],
      },
    ]),
  );
  return {
    version: 'v1',
    dossier: { id: 'test-dossier', title: 'A dossier for tests' },
    topics,
    items,
    facts,
    findItem: (id) => byId.get(id),
  };
}

/** `count` items over three topics and all levels: choices, typed names and figures, from easy to hard. */
export function buildLargeBank(count: number): AssessBank {
  return buildTestBank(
    Array.from({ length: count }, (_, at) => {
      const name = `f${at}`;
      const base = { id: `report.${name}#card/ask/0`, card: `report.${name}#card`, facts: [`report.${name}`] };
      const [item, guessing] = [
        [buildSingleChoice({ ...base, stem: `${name}?` }), 1 / 3] as const,
        [buildShortText({ ...base, stem: `${name}?` }), 0.02] as const,
        [buildNumeric({ ...base, stem: `${name}?` }), 0.1] as const,
      ][at % 3] ?? [buildSingleChoice(base), 1 / 3];
      const level: Level = levels[Math.floor(at / 3) % 3] ?? 'recall';
      const topic = ['arms', 'trade', 'visits'][Math.floor(at / 9) % 3] ?? 'arms';
      return buildAssessItem({ name, item, guessing, level, topic, difficulty: -1.5 + 3 * ((at * 0.618) % 1) });
    }),
  );
}
