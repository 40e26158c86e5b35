/** The frame of every screen: a rail on wide screens, a bar at the thumb on narrow ones. */
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ApplyLook } from '../settings/apply-look.tsx';
import { VersionNotice } from '../offline/version-notice.tsx';
import { KeysOpener } from '../keys/keys-opener.tsx';
import { SearchOpener } from '../search/search-opener.tsx';
import { OpenTarget } from './open-target.tsx';
import { SiteNav } from './site-nav.tsx';

export function SiteFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="frame mx-auto max-w-[84rem] lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="button sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20"
      >
        Skip to the content
      </a>
      <ApplyLook />
      <OpenTarget />
      <header className="flex items-baseline justify-between gap-x-4 border-b border-rule px-5 py-3 md:flex-wrap md:px-10 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:flex-nowrap lg:justify-start lg:gap-8 lg:border-r lg:border-b-0 lg:px-8 lg:py-10 short:flex-wrap short:py-1 md:short:flex-nowrap lg:short:py-6">
        <Link href="/" className="font-serif text-stem text-ink no-underline">
          Dossier
        </Link>
        <VersionNotice />
        <SearchOpener />
        <KeysOpener />
        <p className="flex flex-wrap justify-end gap-x-3 font-sans text-ui md:hidden">
          <Link href="/progress" prefetch={false} className="py-1 text-faded no-underline hover:text-ink">
            Progress
          </Link>
          <Link href="/settings" prefetch={false} className="py-1 text-faded no-underline hover:text-ink">
            Settings
          </Link>
        </p>
        <SiteNav />
        <p className="catalogue hidden lg:order-2 lg:mt-auto lg:block">What you do here stays on this device.</p>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="px-5 pt-6 pb-28 focus:outline-none md:px-10 lg:px-14 lg:pt-10 lg:pb-16 short:pb-8"
      >
        {children}
      </main>
    </div>
  );
}
