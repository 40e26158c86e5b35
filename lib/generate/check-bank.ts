/** What is wrong with a bank: written distractors that some fact makes true, cards asked in too few kinds, ids and marks used twice. */
import type { Problem } from '#lib/core/problem.ts';
import { groupBy } from '#lib/core/unique.ts';
import { sameValue, valueOfWrong } from '#lib/distractors/answer-value.ts';
import { unitOf } from '#lib/distractors/candidate.ts';
import { buildClosedWorld } from '#lib/distractors/closed-world.ts';
import { buildDossierIndex } from '#lib/facts/dossier.ts';
import { markOfItem } from '#lib/items/item-mark.ts';
import type { Bank } from './build-bank.ts';
import { fewestKinds, listKindsOfCards } from './kinds-of-cards.ts';

export function checkBank(bank: Bank): Problem[] {
  return [
    ...checkWritten(bank),
    ...checkOptionSets(bank),
    ...checkReached(bank),
    ...checkIds(bank),
    ...checkMarks(bank),
  ];
}

function checkWritten(bank: Bank): Problem[] {
  const { dossier, cards } = bank;
  const world = buildClosedWorld(buildDossierIndex(dossier));
  return cards.flatMap((card) => {
    const unit = unitOf(card.key);
    return card.card.wrong.flatMap((wrong, at) => {
      const value = valueOfWrong(wrong, unit);
      const witness = world.findWitness(value, card) ?? (sameValue(value, card.key) ? card.fact : undefined);
      if (witness === undefined) return [];
      const message = `is true by ${witness.id}: "${witness.statement}"; take another, or fix the time or the source in the question`;
      return [problem('true-distractor', bank, card.fact.source, `${card.id} wrong[${at}]`, message)];
    });
  });
}

/** A set is of three or four cards of one type, none of which another's answer makes true. */
function checkOptionSets(bank: Bank): Problem[] {
  const { dossier, cards } = bank;
  const world = buildClosedWorld(buildDossierIndex(dossier));
  const sets = groupBy(
    cards.filter(({ card }) => card.optionSet !== undefined),
    ({ card }) => card.optionSet ?? '',
  );
  return [...sets].flatMap(([set, members]) =>
    members.flatMap((member) => {
      const others = members.filter((other) => other !== member);
      const refuse = (code: Problem['code'], message: string) =>
        problem(code, bank, member.fact.source, `${member.id} optionSet "${set}"`, message);
      return [
        ...(others.length === 2 || others.length === 3
          ? []
          : [refuse('too-few-distractors', `has ${members.length} cards; a set has three or four`)]),
        ...(member.card.wrong.length === 0
          ? []
          : [refuse('too-few-distractors', 'stands beside wrong options of its own; keep the one or the other')]),
        ...(member.card.recognisable === true
          ? [refuse('too-few-distractors', 'is never shown, as the card is recognisable; keep the one or the other')]
          : []),
        ...others.flatMap(({ id, key, fact }) => {
          if (key.type !== member.key.type)
            return [refuse('too-few-distractors', `${id} has an answer of another type`)];
          const isTrue = world.findWitness(key, member) !== undefined || sameValue(key, member.key);
          return isTrue ? [refuse('true-distractor', `the answer of ${id} is true here too: "${fact.statement}"`)] : [];
        }),
      ];
    }),
  );
}

/** Every card is asked; whatever is worth knowing, in several kinds. */
function checkReached(bank: Bank): Problem[] {
  return listKindsOfCards(bank).flatMap(({ card: { id, fact }, kinds }) => {
    if (kinds.length === 0) {
      const message = 'no item asks this card; write two wrong options or a sentence';
      return [problem('too-few-distractors', bank, fact.source, id, message)];
    }
    if (fact.importance === 1 || kinds.length >= fewestKinds) return [];
    const message = `is asked as ${kinds.join(' and ')} only; a sentence, wrong options or other wordings make more kinds`;
    return [problem('too-few-kinds', bank, fact.source, id, message)];
  });
}

function checkIds(bank: Bank): Problem[] {
  const seen = new Set<string>();
  return bank.items.flatMap(({ id, citations }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [problem('duplicate-id', bank, citations[0]?.source ?? '', id, 'two items have this id')] : [];
  });
}

/** A link to a practice names its questions by their marks: of two with one mark it would ask the wrong one. */
function checkMarks(bank: Bank): Problem[] {
  const first = new Map<string, string>();
  return bank.items.flatMap(({ id, citations }) => {
    const mark = markOfItem(id);
    const other = first.get(mark) ?? id;
    first.set(mark, other);
    if (other === id) return [];
    const message = `has the mark ${mark} in links, as ${other} has; rename the card of one of them`;
    return [problem('duplicate-id', bank, citations[0]?.source ?? '', id, message)];
  });
}

function problem(code: Problem['code'], { dossier }: Bank, source: string, path: string, message: string): Problem {
  return { code, file: `content/dossiers/${dossier.id}/facts/${source}.json`, path, message };
}
