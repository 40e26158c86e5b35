import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { PlayerRoom } from '#components/rooms/player/player-room.tsx';
import { parseRoomCode } from '#lib/rooms/room-code.ts';

export const metadata: Metadata = { title: 'Quiz' };

interface PlayerPageProps {
  readonly params: Promise<{ readonly code: string }>;
}

export default async function PlayerPage({ params }: PlayerPageProps) {
  const typed = decodeURIComponent((await params).code);
  const code = parseRoomCode(typed);
  if (code === undefined) {
    return (
      <div className="max-w-(--measure)">
        <h1 className="mb-3 text-title">No such room</h1>
        <p>
          A room’s code has six letters and digits. <Link href="/class">Type it anew</Link>, as it stands on the screen.
        </p>
      </div>
    );
  }
  if (code !== typed) redirect(`/class/${code}`);
  return <PlayerRoom code={code} />;
}
