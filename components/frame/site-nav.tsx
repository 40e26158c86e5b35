'use client';
/** The places of the app; the current one carries a rule and says so. */
import Link from 'next/link';
import { usePathname } from 'next/navigation';

interface Place {
  readonly href: string;
  readonly name: string;
  /** Its scripts are not fetched beforehand: charts would weigh on every page. */
  readonly isHeavy?: true;
  /** On a phone it stands in the header: the bar at the thumb is for what is used daily. */
  readonly isInHeader?: true;
}

const places: readonly Place[] = [
  { href: '/', name: 'Today' },
  { href: '/study', name: 'Study' },
  { href: '/practice', name: 'Practise', isHeavy: true },
  { href: '/dossiers', name: 'Read' },
  { href: '/assess', name: 'Test', isHeavy: true },
  { href: '/class', name: 'Class', isHeavy: true },
  // On a phone these stand in the header: the bar at the thumb is for what is used daily, and holds six at most.
  { href: '/progress', name: 'Progress', isHeavy: true, isInHeader: true },
  { href: '/settings', name: 'Settings', isHeavy: true, isInHeader: true },
];

export function SiteNav() {
  const path = usePathname();
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-10 border-t border-rule bg-paper pb-[env(safe-area-inset-bottom)] md:static md:border-0 md:pb-0 short:static short:w-full short:border-0 short:pb-0 md:short:w-auto"
    >
      <ul className="flex font-sans text-ui md:gap-4 lg:flex-col lg:gap-1">
        {places.map(({ href, name, isHeavy, isInHeader }) => {
          const isHere = href === '/' ? path === '/' : path.startsWith(href);
          return (
            <li key={href} className={`flex-auto ${isInHeader ? 'hidden md:block' : ''}`}>
              <Link
                href={href}
                prefetch={isHeavy ? false : null}
                aria-current={isHere ? 'page' : undefined}
                className="block border-t-2 border-transparent py-3 text-center text-faded no-underline hover:text-ink aria-[current]:border-ink aria-[current]:text-ink md:border-t-0 md:border-b-2 md:py-1 lg:border-b-0 lg:border-l-2 lg:py-1.5 lg:pl-3 lg:text-left short:border-t-0 short:border-b-2 short:py-1 lg:short:border-b-0"
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
