import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ProjectorRoom } from '#components/rooms/projector/projector-room.tsx';
import { findNetworkOrigin } from '#lib/rooms/serve/network-address.server.ts';
import { parseRoomCode } from '#lib/rooms/room-code.ts';

export const metadata: Metadata = { title: 'Projector' };

export default async function ProjectorPage({ params }: { readonly params: Promise<{ readonly code: string }> }) {
  const host = (await headers()).get('host') ?? '';
  const code = parseRoomCode((await params).code) ?? notFound();
  return <ProjectorRoom code={code} networkOrigin={findNetworkOrigin(host)} />;
}
