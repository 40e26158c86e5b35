/** What may be typed for a card's key: the names of an entity, the ways to write a date, the wordings an author listed. */
import { editDistance } from '#lib/core/edit-distance.ts';
import { stateNames } from '#lib/core/iso-states.ts';
import { normaliseText, wordsOf } from '#lib/core/normalise-text.ts';
import { monthNames, type PartialDate } from '#lib/core/partial-date.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { Entity } from '#lib/facts/entity-schema.ts';
import type { StudyCard } from './study-card.ts';

/** `undefined` when the answer is too long to be typed or is a figure, which has a kind of its own. */
export function acceptedTexts({ card, key, keyText }: StudyCard, index: DossierIndex): string[] | undefined {
  switch (key.type) {
    case 'entity':
      return acceptedNames(index.entity(key.entity), index);
    case 'date':
      return writeDate(key.date);
    case 'text':
      return card.answer.type === 'text' && card.answer.accepted ? [keyText, ...card.answer.accepted] : undefined;
    case 'list':
      return card.answer.type === 'list' ? [...acceptedParts(card.answer.items), keyText] : undefined;
    case 'number':
      return undefined;
  }
}

/** One part of a list is enough, in any of its wordings; so is the whole of it. */
function acceptedParts(items: readonly { readonly text: string; readonly accepted: readonly string[] }[]): string[] {
  return items.flatMap(({ text, accepted }) => [text, ...accepted]);
}

/** Two persons who share a last name are not known by it, unless an author lists it as the alias of one. */
function acceptedNames(entity: Entity, index: DossierIndex): string[] {
  const lastName = lastNameOf(entity);
  const isShared = index.dossier.entities.some((other) => other.id !== entity.id && lastNameOf(other) === lastName);
  return isShared ? [...new Set([entity.name, ...entity.aliases])] : namesOf(entity);
}

/** A person is known by the last name too. */
function namesOf(entity: Entity): string[] {
  const lastName = lastNameOf(entity);
  return [...new Set([entity.name, ...entity.aliases, ...(lastName === undefined ? [] : [lastName])])];
}

function lastNameOf({ type, name }: Entity): string | undefined {
  return type === 'person' ? name.split(' ').at(-1) : undefined;
}

/** Names within three edits of the key's, of entities of its type and, for states, of every state; for a date the other months. */
export function nearNames({ key }: StudyCard, accepted: readonly string[], index: DossierIndex): string[] {
  if (key.type === 'date') return monthNames.filter((month) => !accepted.some((text) => text.includes(month)));
  if (key.type !== 'entity') return [];
  const keys = accepted.map(normaliseText);
  return [...new Set(namesBeside(index.entity(key.entity), index))].filter((name) => {
    const normal = normaliseText(name);
    return !keys.includes(normal) && keys.some((text) => editDistance(normal, text, 3) <= 3);
  });
}

/** The key's own state is known by names that no author listed; they are no rivals of it. */
function namesBeside({ type, id, iso }: Entity, index: DossierIndex): string[] {
  const others = index.dossier.entities.filter((entity) => entity.type === type && entity.id !== id);
  const states = type === 'state' ? stateNames.filter(([code]) => code !== iso) : [];
  return [...others.flatMap(namesOf), ...states.flatMap(([, names]) => names)];
}

/** The common ways to write a date of day, month or year; other precisions are not typed. */
function writeDate(date: PartialDate): string[] | undefined {
  const [year = '', month = '', day = ''] = date.text.split('-');
  const name = monthNames[Number(month) - 1] ?? '';
  const short = name.slice(0, 3);
  switch (date.precision) {
    case 'year':
      return [year];
    case 'month':
      return [
        `${name} ${year}`,
        `${short} ${year}`,
        `${month} ${year}`,
        `${Number(month)} ${year}`,
        `${year} ${month}`,
      ];
    case 'day': {
      const plainDay = String(Number(day));
      const ordinal = `${plainDay}${ordinalSuffix(Number(day))}`;
      const forms = [plainDay, ordinal].flatMap((written) =>
        [name, short].flatMap((word) => [
          `${written} ${word} ${year}`,
          `${word} ${written} ${year}`,
          `${written} of ${word} ${year}`,
        ]),
      );
      return [...forms, `${year} ${month} ${day}`, `${day} ${month} ${year}`, `${plainDay} ${Number(month)} ${year}`];
    }
    case 'part-of-year':
    case 'decade':
    case 'span':
      return undefined;
  }
}

function ordinalSuffix(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** True when at most so many words: what is longer is recognised, not typed. */
export function isTypable(texts: readonly string[] | undefined): texts is readonly string[] {
  return texts !== undefined && wordsOf(texts[0] ?? '').length <= 7;
}
