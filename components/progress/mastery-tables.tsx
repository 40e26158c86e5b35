/** What has been mastered, by topic, source and standing; each leads to a practice of it. */
import { standingNames, standings, type Standing } from '#lib/facts/standing.ts';
import type { CardId } from '#lib/core/ids.ts';
import { printPracticeLink, type PracticeWish } from '#lib/practice/practice-link.ts';
import {
  countMastery,
  firmestDays,
  firmRecall,
  isMastered,
  surestRecall,
  type GroupMastery,
} from '#lib/statistics/mastery.ts';
import { readScheduler } from '../settings/read-scheduler.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import { MasteryTable, type PractisedGroup } from './mastery-table.tsx';
import type { StatisticProps } from './statistic-props.ts';

/** What a card is about, by id. */
export interface CardLabels {
  readonly id: CardId;
  readonly dossier: string;
  readonly topics: readonly string[];
  readonly source: string;
  readonly standing: Standing;
}

/** What the topics and sources of a dossier are called. */
export interface GroupNames {
  readonly dossier: string;
  readonly topics: readonly Named[];
  readonly sources: readonly Named[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface MasteryTablesProps extends StatisticProps {
  readonly cards: readonly CardLabels[];
  readonly groups: readonly GroupNames[];
}

export function MasteryTables({ cards, groups, state, now: { nowMillis } }: MasteryTablesProps) {
  const scheduler = readScheduler();
  const known = {
    begun: (card: CardId) => state.cards.has(card),
    mastered: (card: CardId) => {
      const progress = state.cards.get(card);
      return progress !== undefined && isMastered(progress, scheduler, nowMillis);
    },
  };
  const [all] = countMastery(cards, () => ['all'], known);
  const count = (groupsOf: (card: CardLabels) => readonly string[], names: ReadonlyMap<string, PractisedGroup>) =>
    countMastery(cards, groupsOf, known).flatMap((group) => {
      const named = names.get(group.name);
      return named === undefined ? [] : [{ ...group, ...named }];
    });
  const topics = nameSide(groups, 'topics', (id) => ({ topics: [id] }));
  const sources = nameSide(groups, 'sources', (id) => ({ sources: [id] }));
  return (
    <TitledSection title="Mastery">
      <p>
        {all?.mastered ?? 0} of {cards.length} cards are mastered, {all?.begun ?? 0} are begun.
      </p>
      <p className="catalogue mt-1">
        Mastered: the latest question that asked you to recall it, not to pick it from a list, was answered right on a
        later day than you first saw the card, it returns after a day or more, and the chance of recall now is{' '}
        {surestRecall * 100} % or more, or {firmRecall * 100} % with a stability of {firmestDays} days or more. Each
        name leads to a practice of it.
      </p>
      <MasteryTable
        name="Topic"
        groups={count((card) => card.topics.map((id) => `${card.dossier} ${id}`), topics).toSorted(byCards)}
      />
      <MasteryTable
        name="Source"
        groups={count(({ dossier, source }) => [`${dossier} ${source}`], sources).toSorted(byName)}
      />
      <MasteryTable name="Standing" groups={count(({ standing }) => [standing], standingGroups).toSorted(byCards)} />
    </TitledSection>
  );
}

/** By dossier and id, since two dossiers may share either. */
function nameSide(
  groups: readonly GroupNames[],
  side: 'topics' | 'sources',
  choose: (id: string) => PracticeWish,
): ReadonlyMap<string, PractisedGroup> {
  return new Map(
    groups.flatMap(({ dossier, [side]: all }) =>
      all.map(({ id, name }) => [`${dossier} ${id}`, { name, href: printPracticeLink(dossier, choose(id)) }] as const),
    ),
  );
}

/** Of all dossiers together: the practice then asks which one. */
const standingGroups: ReadonlyMap<string, PractisedGroup> = new Map(
  standings.map((standing) => [
    standing,
    { name: standingNames[standing], href: printPracticeLink(undefined, { standings: [standing] }) },
  ]),
);

/** Sources begin with their letters, which follow their dates. */
const byName = (a: GroupMastery, b: GroupMastery) => a.name.localeCompare(b.name);
const byCards = (a: GroupMastery, b: GroupMastery) => b.cards - a.cards;
