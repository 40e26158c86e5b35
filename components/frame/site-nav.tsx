'use client';
/** The places of the app; the current one carries a rule and says so. */
import Link from 'next/link';
import { usePathname } from 'next/navigation';

const places = [
  { href: '/', name: 'Today' },
  { href: '/study', name: 'Study' },
  { href: '/dossiers', name: 'Read' },
  { href: '/assess', name: 'Test', isHeavy: true },
  { href: '/class', name: 'Class', isHeavy: true },
  // On a phone these stand in the header: the bar at the thumb is for what is used daily, and holds five at most.
  { href: '/progress', name: 'Progress', isHeavy: true, isInHeader: true },
  { href: '/settings', name: 'Settings', isHeavy: true, isInHeader: true },
] as const;

export function SiteNav() {
  const path = usePathname();
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-10 border-t border-rule bg-paper pb-[env(safe-area-inset-bottom)] md:static md:border-0 md:pb-0"
    >
      <ul className="flex font-sans text-ui md:gap-4 lg:flex-col lg:gap-1">
        {places.map((place) => {
          const { href, name } = place;
          const isHere = href === '/' ? path === '/' : path.startsWith(href);
          return (
            <li key={href} className={`flex-1 ${'isInHeader' in place ? 'hidden md:block' : ''}`}>
              <Link
                href={href}
                // Fetched beforehand, its charts would weigh on every page.
                prefetch={'isHeavy' in place ? false : null}
                aria-current={isHere ? 'page' : undefined}
                className="block border-t-2 border-transparent py-3 text-center text-faded no-underline hover:text-ink aria-[current]:border-ink aria-[current]:text-ink md:border-t-0 md:border-b-2 md:py-1 lg:border-b-0 lg:border-l-2 lg:py-1.5 lg:pl-3 lg:text-left"
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
