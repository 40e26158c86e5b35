/** What stands where a room would be: it is on its way, it is gone, or this browser has no place in it. */
import Link from 'next/link';

interface RoomAsideProps {
  readonly text: string;
  readonly isOut: boolean;
}

export function RoomAside({ text, isOut }: RoomAsideProps) {
  return (
    <div className="bare mx-auto max-w-(--measure) px-5 py-10">
      <h1 className="mb-4 text-stem">A room of Dossier</h1>
      <p role="status" className="mb-4">
        {text}
      </p>
      {isOut && <Link href="/class">To the class</Link>}
    </div>
  );
}
