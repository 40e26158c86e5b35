/** Put events in order: a dated event among others whose dates leave no doubt about the order. */
import { toCardId, type CardId } from '#lib/core/ids.ts';
import { formatDate, isBefore, knownDate } from '#lib/core/partial-date.ts';
import { hashText, pickOrder } from '#lib/core/random.ts';
import type { DatedLabel } from '#lib/distractors/dossier-tables.ts';
import type { Fact } from '#lib/facts/dossier.ts';
import type { StudyCard } from '../study-card.ts';
import { buildBase, citeFacts, lotFor, type Template } from '../template.ts';

const name = 'order';
const companions = 3;

export const orderEvents: Template = {
  name,
  build: (card, context) => {
    const own = toHappening(card.fact);
    if (own === undefined || card.id !== cardOfDate(card, own.date.text)) return [];
    const events = pickCompanions(own, context.tables.happenings);
    if (events.length < companions + 1) return [];
    // Letters follow the alphabet of the labels: the order on screen says nothing of the order in time.
    const entries = events
      .toSorted((a, b) => (a.label < b.label ? -1 : 1))
      .map((event, at) => ({ id: String.fromCharCode(97 + at), event }));
    const inTime = entries.toSorted((a, b) => a.event.date.firstDay - b.event.date.firstDay);
    const facts = events.map(({ factId }) => context.index.fact(factId));
    return [
      {
        ...buildBase(card, name, 'ordering', 'Put these in the order in which they happened, the earliest first.'),
        ...citeFacts(facts),
        feedback: {
          answer: inTime.map(({ event }) => `${event.label} (${formatDate(event.date)})`).join('; '),
          because: card.fact.statement,
        },
        kind: 'ordering',
        entries: pickOrder(entries, lotFor(card, `${name}/shown`)).map(({ id, event }) => ({ id, text: event.label })),
        key: inTime.map(({ id }) => id),
        dates: Object.fromEntries(entries.map(({ id, event }) => [id, formatDate(event.date)])),
      },
    ];
  },
};

function toHappening({ id, label, dates }: Fact): DatedLabel | undefined {
  const date = dates[0];
  return label === undefined || date === undefined ? undefined : { factId: id, label, date: knownDate(date.date) };
}

/** The card on which the order hangs: the one that asks for the date, else the fact's first. */
function cardOfDate({ fact }: StudyCard, date: string): CardId | undefined {
  const dated = fact.cards.find(({ answer }) => answer.type === 'date' && answer.date === date) ?? fact.cards[0];
  return dated && toCardId(fact.id, dated.id);
}

/**
 * Happenings that are each clearly before or after all the others chosen: the next ones from the own place on a ring by
 * the hash of their facts, so that one more happening changes its neighbours' questions and no others.
 */
function pickCompanions(own: DatedLabel, all: readonly DatedLabel[]): DatedLabel[] {
  const start = hashText(own.factId);
  const distance = ({ factId }: DatedLabel) => (hashText(factId) - start + 2 ** 32) % 2 ** 32;
  const chosen = [own];
  for (const next of all.toSorted((a, b) => distance(a) - distance(b))) {
    if (chosen.length > companions) break;
    if (chosen.every((other) => isApart(next, other))) chosen.push(next);
  }
  return chosen;
}

function isApart(a: DatedLabel, b: DatedLabel): boolean {
  return a.label !== b.label && (isBefore(a.date, b.date) || isBefore(b.date, a.date));
}
