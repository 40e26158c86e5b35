import Link from 'next/link';

export default function NotFound() {
  return (
    <>
      <h1 className="mb-4 text-title">There is no such page.</h1>
      <p>
        The address may be mistyped, or the page has moved. <Link href="/dossiers">All dossiers</Link>
      </p>
    </>
  );
}
