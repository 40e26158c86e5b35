import type { Metadata } from 'next';
import Link from 'next/link';
import { TryAgain } from '#components/offline/try-again.tsx';

export const metadata: Metadata = { title: 'No network', robots: 'noindex' };

/** The service worker shows it in place of a page that it has not kept, when there is no network. */
export default function OfflinePage() {
  return (
    <div className="max-w-(--measure)">
      <h1 className="mb-4 text-title">This page needs the network.</h1>
      <p className="mb-6">
        There is no connection, and the page is not among those kept on this device. All but the classroom is here: you
        can <Link href="/study">study</Link>, <Link href="/dossiers">read</Link> and see your{' '}
        <Link href="/progress">progress</Link>. What you answer is saved as ever.
      </p>
      <TryAgain />
    </div>
  );
}
