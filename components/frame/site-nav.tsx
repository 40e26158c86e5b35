'use client';
/** The places of the app; the current one carries a rule and says so. */
import Link from 'next/link';
import { usePathname } from 'next/navigation';

const places = [
  { href: '/', name: 'Today' },
  { href: '/study', name: 'Study' },
  { href: '/dossiers', name: 'Read' },
  { href: '/assess', name: 'Test' },
  { href: '/progress', name: 'Progress' },
] as const;

export function SiteNav() {
  const path = usePathname();
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-10 border-t border-rule bg-paper pb-[env(safe-area-inset-bottom)] md:static md:border-0 md:pb-0"
    >
      <ul className="flex font-sans text-ui md:gap-6 lg:flex-col lg:gap-1">
        {places.map(({ href, name }) => {
          const isHere = href === '/' ? path === '/' : path.startsWith(href);
          return (
            <li key={href} className="flex-1">
              <Link
                href={href}
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
