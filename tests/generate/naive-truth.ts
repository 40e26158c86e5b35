/**
 * A second opinion on distractors, written apart from `lib/distractors`: it reads an option as the learner does, from its
 * text alone, and asks every card of the dossier whether that is true. Slow and plain on purpose.
 */
import type { Card } from '#lib/facts/card-schema.ts';
import type { Dossier, Fact } from '#lib/facts/dossier.ts';
import type { Bank } from '#lib/generate/build-bank.ts';
import type { StudyCard } from '#lib/generate/study-card.ts';
import type { Item } from '#lib/items/item-kinds.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const partsOfYear: Record<string, readonly [number, number]> = { early: [0, 3], mid: [4, 7], late: [8, 11] };
const scales: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };

type Days = readonly [first: number, last: number];

/** Days since 1970, from text as it is shown ("20 November 2014") or stored ("2014-11-20"). */
function daysOf(text: string): Days | undefined {
  const at = (year: number, month: number, day: number) => Date.UTC(year, month, day) / 86_400_000;
  const span = /^(.+?)(?:–| to |\/)(.+)$/.exec(text);
  if (span) {
    const [from, to] = [daysOf(span[1] ?? ''), daysOf(span[2] ?? '')];
    return from && to ? [from[0], to[1]] : undefined;
  }
  const stored = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  const shown = new RegExp(`^(?:(\\d{1,2}) )?(${months.join('|')}) (\\d{4})$`).exec(text);
  if (stored || shown) {
    const year = Number(stored?.[1] ?? shown?.[3]);
    const month = stored ? Number(stored[2]) - 1 : months.indexOf(shown?.[2] ?? '');
    const day = stored?.[3] ?? shown?.[1];
    return day === undefined
      ? [at(year, month, 1), at(year, month + 1, 0)]
      : [at(year, month, Number(day)), at(year, month, Number(day))];
  }
  const part = /^(early|mid|late) (\d{4})$/.exec(text);
  const [from, to] = partsOfYear[part?.[1] ?? ''] ?? [0, 11];
  const decade = /^(?:the )?(\d{3})0s$/.exec(text);
  if (decade) return [at(Number(`${decade[1]}0`), 0, 1), at(Number(`${decade[1]}9`), 11, 31)];
  const year = Number(part?.[2] ?? text);
  return /^(?:\w+ )?\d{4}$/.test(text) ? [at(year, from, 1), at(year, to + 1, 0)] : undefined;
}

/** The number in "$3.8 billion", "20 helicopters", "1,500 rifles". */
function numberOf(text: string): number {
  const [, digits = '', word = ''] = /^\$?(-?[\d,.]+) ?(\w*)/.exec(text) ?? [];
  return Number(digits.replaceAll(',', '')) * (scales[word] ?? 1);
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

function isAnswer(text: string, fact: Fact, card: Card, dossier: Dossier): boolean {
  const { answer } = card;
  switch (answer.type) {
    case 'entity': {
      const entity = dossier.entities.find(({ id }) => id === answer.entity);
      return entity !== undefined && [entity.name, ...entity.aliases].some((name) => plain(name) === plain(text));
    }
    case 'text':
      return [answer.text, ...(answer.accepted ?? [])].some((words) => plain(words) === plain(text));
    case 'date': {
      const [known, given] = [daysOf(answer.date), daysOf(text)];
      return known !== undefined && given !== undefined && known[0] >= given[0] && known[1] <= given[1];
    }
    case 'figure': {
      const figure = fact.figures.find(({ id }) => id === answer.figure);
      const given = numberOf(text);
      const sameUnit = text.startsWith('$') ? figure?.unit === 'USD' : text.endsWith(` ${figure?.unit}`);
      return figure !== undefined && sameUnit && Math.abs(figure.value - given) < 0.09 * Math.max(figure.value, given);
    }
  }
}

function mayAnswer(asked: StudyCard, fact: Fact, card: Card): boolean {
  if (card.asks !== asked.card.asks) return false;
  if (asked.card.bySource === true && fact.source !== asked.fact.source) return false;
  const [a, b] = [daysOf(asked.card.when ?? ''), daysOf(card.when ?? '')];
  return a === undefined || b === undefined || (a[0] <= b[1] && b[0] <= a[1]);
}

/** The ids of the facts that make a text a true answer to a card. */
function findTrueFacts(text: string, asked: StudyCard, dossier: Dossier): string[] {
  return dossier.facts
    .filter((fact) => fact.cards.some((card) => mayAnswer(asked, fact, card) && isAnswer(text, fact, card, dossier)))
    .map(({ id }) => id);
}

/** What an item offers as wrong, as texts: the other options of a choice, the filling of a false statement. */
function listWrongTexts(item: Item, { card }: StudyCard): string[] {
  if (item.kind === 'single-choice') return item.options.filter(({ id }) => id !== item.key).map(({ text }) => text);
  if (item.kind !== 'true-false' || item.key) return [];
  const [before = '', after = ''] = card.sentence?.split('{}') ?? [];
  return [item.stem.slice(before.length, item.stem.length - after.length)];
}

/** One line for each thing that the bank offers as wrong and some fact makes true. */
export function listTrueDistractors({ dossier, cards, items }: Bank): string[] {
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  return items.flatMap((item) => {
    const asked = cardOf.get(item.card);
    if (asked === undefined) return [`${item.id} belongs to no card`];
    return listWrongTexts(item, asked).flatMap((text) =>
      findTrueFacts(text, asked, dossier).map((fact) => `${item.id}: "${text}" is true by ${fact}`),
    );
  });
}

/** One line for each card whose key, read as a learner reads it, its own fact does not make true. */
export function listUnprovenKeys({ dossier, cards }: Bank): string[] {
  return cards
    .filter((card) => !findTrueFacts(card.keyText, card, dossier).includes(card.fact.id))
    .map(({ id, keyText }) => `${id}: "${keyText}"`);
}
