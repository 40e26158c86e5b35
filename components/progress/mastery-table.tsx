/** Groups of cards with how many are mastered and begun; the name of each leads to a practice of it. */
import Link from 'next/link';
import type { GroupMastery } from '#lib/statistics/mastery.ts';

export interface PractisedGroup {
  readonly name: string;
  readonly href: string;
}

interface MasteryTableProps {
  readonly name: string;
  readonly groups: readonly (GroupMastery & PractisedGroup)[];
}

export function MasteryTable({ name, groups }: MasteryTableProps) {
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
          <tr key={group.href} className="border-b border-rule">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal">
              <Link href={group.href} prefetch={false} className="inline-flex min-h-6 items-center">
                {group.name}
              </Link>
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
