/** What has been mastered, by topic, source and standing. */
import { standingNames, type Standing } from '#lib/facts/standing.ts';
import type { CardId } from '#lib/core/ids.ts';
import { countMastery, firmestDays, isMastered, surestRecall, type GroupMastery } from '#lib/statistics/mastery.ts';
import { readScheduler } from '../settings/read-scheduler.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import type { StatisticProps } from './statistic-props.ts';

/** What a card is about, in words. */
export interface CardLabels {
  readonly id: CardId;
  readonly topics: readonly string[];
  readonly source: string;
  readonly standing: Standing;
}

export function MasteryTables({
  cards,
  state,
  now: { nowMillis },
}: StatisticProps & { readonly cards: readonly CardLabels[] }) {
  const scheduler = readScheduler();
  const known = {
    begun: (card: CardId) => state.cards.has(card),
    mastered: (card: CardId) => {
      const progress = state.cards.get(card);
      return progress !== undefined && isMastered(progress, scheduler, nowMillis);
    },
  };
  const [all] = countMastery(cards, () => ['all'], known);
  return (
    <TitledSection title="Mastery">
      <p>
        {all?.mastered ?? 0} of {cards.length} cards are mastered, {all?.begun ?? 0} are begun.
      </p>
      <p className="catalogue mt-1">
        Mastered: the latest question that asked you to recall it, not to pick it from a list, was answered right, and
        the chance of recall now is {surestRecall * 100} % or more, or the stability {firmestDays} days or more.
      </p>
      <MasteryTable name="Topic" groups={countMastery(cards, ({ topics }) => topics, known).toSorted(byCards)} />
      <MasteryTable name="Source" groups={countMastery(cards, ({ source }) => [source], known).toSorted(byName)} />
      <MasteryTable
        name="Standing"
        groups={countMastery(cards, ({ standing }) => [standingNames[standing]], known).toSorted(byCards)}
      />
    </TitledSection>
  );
}

/** Sources begin with their letters, which follow their dates. */
const byName = (a: GroupMastery, b: GroupMastery) => a.name.localeCompare(b.name);
const byCards = (a: GroupMastery, b: GroupMastery) => b.cards - a.cards;

function MasteryTable({ name, groups }: { readonly name: string; readonly groups: readonly GroupMastery[] }) {
  return (
    <table className="mt-5 w-full font-sans text-ui">
      <thead>
        <tr className="border-b border-line text-faded">
          <th scope="col" className="py-1.5 text-left font-normal">
            {name}
          </th>
          <th scope="col" className="w-18 text-right font-normal">
            Mastered
          </th>
          <th scope="col" className="w-14 text-right font-normal">
            Begun
          </th>
          <th scope="col" className="w-14 text-right font-normal">
            Cards
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.name} className="border-b border-rule">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal">
              {group.name}
              <MasteryBar {...group} />
            </th>
            <td className="py-1.5 text-right align-top">{group.mastered}</td>
            <td className="py-1.5 text-right align-top">{group.begun}</td>
            <td className="py-1.5 text-right align-top">{group.cards}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Mastered as a thick stroke, begun as a thin one, on the length of all. */
function MasteryBar({ cards, begun, mastered }: GroupMastery) {
  return (
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="mt-1 block h-1.5 w-full max-w-72" aria-hidden="true">
      <rect y="2.5" width="100" height="1" className="fill-rule" />
      <rect y="2" width={(100 * begun) / cards} height="2" className="fill-line" />
      <rect width={(100 * mastered) / cards} height="6" className="fill-moss" />
    </svg>
  );
}
