/** Reads an option as a learner does, from its text alone: a date, a number, a name, words. Written apart from `lib`. */
import type { Card } from '#lib/facts/card-schema.ts';
import type { Dossier, Fact } from '#lib/facts/dossier.ts';
import type { Entity } from '#lib/facts/entity-schema.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const partsOfYear: Record<string, readonly [number, number]> = { early: [0, 3], mid: [4, 7], late: [8, 11] };
const scales: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };

type Days = readonly [first: number, last: number];

/** Days since 1970, from text as it is shown ("20 November 2014") or stored ("2014-11-20"). */
export function daysOf(text: string): Days | undefined {
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

/** Letters and digits alone. */
export const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** By any name, also as it stands in running text. */
export function isNameOf(text: string, { name, aliases, inText = name }: Entity): boolean {
  return [name, inText, ...aliases].some((known) => plain(known) === plain(text));
}

/** True when a text, read as a learner reads it, is the answer that a card of a fact keeps. */
export function isAnswer(text: string, fact: Fact, card: Card, dossier: Dossier): boolean {
  const { answer } = card;
  switch (answer.type) {
    case 'entity': {
      const entity = dossier.entities.find(({ id }) => id === answer.entity);
      return entity !== undefined && isNameOf(text, entity);
    }
    case 'text':
      return [answer.text, ...(answer.accepted ?? [])].some((words) => plain(words) === plain(text));
    case 'list': {
      const parts = answer.items.map((item) => plain(item.text));
      const wordings = answer.items.flatMap((item) => [item.text, ...item.accepted].map(plain));
      return [...wordings, [...parts.slice(0, -1), 'and', ...parts.slice(-1)].join('')].includes(plain(text));
    }
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
