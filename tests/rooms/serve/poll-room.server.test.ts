import { afterEach, expect, it } from 'vitest';
import type { RoomsServer } from '#lib/rooms/serve/api/rooms-server.ts';
import { askingServer, buildRoomsServer, secretBank } from '#tests/builders/build-rooms-server.ts';
import { openClassroom } from '#tests/builders/classroom.ts';

const servers: RoomsServer[] = [];
afterEach(async () => {
  for (const { hub } of servers.splice(0)) await hub.stop();
});

it('who asks without waiting is told what there is, though the store takes its time', async () => {
  const server = buildRoomsServer();
  servers.push(server);
  const { hub } = server;
  const slow: RoomsServer = {
    ...server,
    hub: {
      ...hub,
      async watch(code, seat) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        return hub.watch(code, seat);
      },
    },
  };
  const items = secretBank.items.map(({ id }) => id);
  const room = await openClassroom(askingServer(slow), { items });
  const { body } = await room.host.get(`/${room.code}/poll?as=host&wait=no`);
  expect(body['frames']).toMatchObject([{ type: 'view', view: { role: 'host' } }]);
  expect((await room.host.get(`/${room.code}/poll?as=host&last=${String(body['id'])}&wait=no`)).body).toMatchObject({
    frames: [{ type: 'clock' }],
    id: body['id'],
  });
});
