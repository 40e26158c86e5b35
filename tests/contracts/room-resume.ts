/** What every way of keeping rooms promises to a screen that was cut off: nothing skipped, nothing twice, at whichever server it comes back. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Frame, RoomView } from '#lib/rooms/view/room-view.ts';
import { secretBank } from '#tests/builders/build-rooms-server.ts';
import { responses } from '#tests/builders/build-item.ts';
import { openClassroom } from '#tests/builders/classroom.ts';
import { buildVisitor, type AskRooms, type Watching } from '#tests/builders/room-visitor.ts';

/** Servers that share their rooms; the same one twice where only one may. Each test has its own. */
export type OpenServers = () => readonly [AskRooms, AskRooms];

const items = secretBank.items.map(({ id }) => id);
const answer = { round: 0, question: 0, response: responses['single-choice'] };

const viewsIn = (frames: readonly Frame[]) => frames.flatMap((frame) => (frame.type === 'view' ? frame.view : []));
const contentOf = (view: RoomView) => JSON.stringify({ ...view, seq: 0 });
/** A busy machine may be slow; what never comes is found all the same. */
const patient = { timeout: 20_000 };
const heard = async (screen: Watching) => vi.waitFor(() => expect(screen.frames()).not.toEqual([]), patient);

const steps = ['cut', 'back', 'ask', 'answer', 'reveal', 'again', 'join', 'rank', 'lock', 'unlock'] as const;
type Step = (typeof steps)[number];

export function describeResume(name: string, open: OpenServers, runs: number): void {
  const begin = async () => {
    const servers = open();
    const room = await openClassroom(servers[0], { items, settings: { timer: 'off' } });
    return { room, servers, ada: await room.join('Ada') };
  };

  describe(`${name}: coming back`, () => {
    it('with all there is, one is sent the time alone, by stream and by polling, and then what changes', async () => {
      const { room, servers, ada } = await begin();
      const before = await ada.watch(room.code, 'player');
      await room.command({ type: 'ask' });
      await before.until('players', ({ phase }) => phase === 'asking');
      await ada.post(`/${room.code}/answers`, answer);
      await before.until('own', ({ answered }) => answered === 1);
      before.leave();
      await room.join('Ben', servers[1]);
      for (const server of servers) {
        const after = await ada.watch(room.code, 'player', before.lastId(), server);
        await heard(after);
        expect(after.frames()).toMatchObject([{ type: 'clock' }]);
        after.leave();
      }
      const polled = await ada.get(`/${room.code}/poll?as=player&last=${before.lastId()}&wait=no`);
      expect(polled.body).toMatchObject({ frames: [{ type: 'clock' }], id: before.lastId() });
      const after = await ada.watch(room.code, 'player', before.lastId(), servers[1]);
      await room.command({ type: 'reveal', round: 0 });
      await after.until('players', ({ phase }) => phase === 'revealed');
      await after.until('own', ({ result }) => result !== undefined);
      expect(viewsIn(after.frames())).toHaveLength(2);
      after.leave();
    });

    it('after something was missed, one is sent the newest of what changed, and nothing else', async () => {
      const { room, servers, ada } = await begin();
      const before = await ada.watch(room.code, 'player');
      await before.until('own', () => true);
      before.leave();
      await room.command({ type: 'ask' });
      await room.command({ type: 'skip', round: 0 });
      await room.command({ type: 'ask' });
      const after = await ada.watch(room.code, 'player', before.lastId(), servers[1]);
      expect(await after.until('players', () => true)).toMatchObject({ phase: 'asking', asked: { round: 1 } });
      expect(viewsIn(after.frames()).map(({ role }) => role)).toEqual(['players']);
      after.leave();
    });

    it.each(['player', 'host'] as const)(
      'however often and wherever, a %s sees nothing twice, nothing older, and at last the newest',
      async (role) => {
        const script = fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(1)), { minLength: 4, maxLength: 16 });
        await fc.assert(
          fc.asyncProperty(script, async (played) => {
            const { room, servers, ada } = await begin();
            const screen = role === 'player' ? ada : room.host;
            const seen: RoomView[] = [];
            let watching: Watching | undefined;
            let lastId = '';
            const cut = () => {
              if (watching === undefined) return;
              watching.leave();
              seen.push(...viewsIn(watching.frames()));
              lastId = watching.lastId();
              watching = undefined;
            };
            const comeBack = async (at: number) => {
              cut();
              watching = await screen.watch(room.code, role, lastId, servers[at]);
              return watching;
            };
            let names = 0;
            const act: Record<Step, (at: number) => Promise<unknown>> = {
              cut: async () => cut(),
              back: comeBack,
              answer: () => ada.post(`/${room.code}/answers`, answer),
              join: (at) =>
                buildVisitor(servers[at] ?? servers[0]).post(`/${room.code}/join`, { name: `Player ${++names}` }),
              ask: () => room.command({ type: 'ask' }),
              again: () => room.command({ type: 'ask-again' }),
              reveal: () => room.command({ type: 'reveal', round: 0 }),
              rank: () => room.command({ type: 'rank' }),
              lock: () => room.command({ type: 'lock' }),
              unlock: () => room.command({ type: 'unlock' }),
            };
            for (const [step, at] of played) await act[step](at);
            const last = await comeBack(0);
            await heard(last);
            const fresh = await screen.watch(room.code, role, '', servers[0]);
            await fresh.until(role === 'player' ? 'own' : 'host', () => true);
            const newestOf = (views: readonly RoomView[]) => new Map(views.map((view) => [view.role, contentOf(view)]));
            const newest = () => newestOf(viewsIn(fresh.frames()));
            await vi.waitFor(() => expect(newestOf([...seen, ...viewsIn(last.frames())])).toEqual(newest()), patient);
            cut();
            fresh.leave();
            for (const part of newest().keys()) {
              const shownOf = seen.filter((view) => view.role === part);
              shownOf.slice(1).forEach((view, before) => {
                expect(view.seq).toBeGreaterThanOrEqual(shownOf[before]?.seq ?? 0);
                expect(contentOf(view)).not.toBe(shownOf[before] && contentOf(shownOf[before]));
              });
            }
          }),
          { numRuns: runs },
        );
      },
    );
  });
}
