/** Of a test without a single answer to a question that the bank still has: no level can be named. */
import Link from 'next/link';

export function EmptyReport() {
  return (
    <>
      <h1 id="result" className="mb-4 text-title">
        Nothing to report
      </h1>
      <p>
        This test holds no answer to a question that this dossier still has, so it says nothing of what you know.{' '}
        <Link href="/assess">All your tests</Link>
      </p>
    </>
  );
}
