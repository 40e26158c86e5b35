'use client';
/** Whenever a page is opened by an address that points into it, that part of it is shown. */
import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { showTarget } from './show-target.ts';

export function OpenTarget() {
  return <TargetOfPage key={usePathname()} />;
}

function TargetOfPage() {
  useEffect(() => {
    const show = () => showTarget(window.location.hash);
    show();
    window.addEventListener('hashchange', show);
    return () => window.removeEventListener('hashchange', show);
  }, []);
  return null;
}
