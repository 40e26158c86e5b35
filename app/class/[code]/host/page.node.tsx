import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { HostRoom } from '#components/rooms/host/host-room.tsx';
import { findNetworkOrigin } from '#lib/rooms/serve/network-address.server.ts';
import { parseRoomCode } from '#lib/rooms/room-code.ts';

export const metadata: Metadata = { title: 'Lead a quiz' };

export default async function HostPage({ params }: { readonly params: Promise<{ readonly code: string }> }) {
  const host = (await headers()).get('host') ?? '';
  const code = parseRoomCode((await params).code) ?? notFound();
  return <HostRoom code={code} networkOrigin={findNetworkOrigin(host)} />;
}
