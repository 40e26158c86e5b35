/** A class over HTTP: a host with a room, and players who have joined it. */
import { defaultRoomSettings, type RoomSettings } from '#lib/rooms/room-settings.ts';
import { buildVisitor, type AskRooms, type Visitor } from './room-visitor.ts';

export interface Classroom {
  readonly code: string;
  readonly host: Visitor;
  readonly projectorKey: string;
  /** By the host. */
  command(command: object): Promise<string>;
  join(name: string, ask?: AskRooms): Promise<Visitor>;
}

export interface ClassroomChoice {
  readonly dossier?: string;
  readonly items: readonly string[];
  readonly settings?: Partial<RoomSettings>;
}

export async function openClassroom(ask: AskRooms, choice: ClassroomChoice): Promise<Classroom> {
  const host = buildVisitor(ask);
  const { dossier = 'paper', items } = choice;
  const settings = { ...defaultRoomSettings, ...choice.settings };
  const opened = await host.post('', { dossier, items, title: 'Visits and arms', settings });
  if (opened.status !== 200) throw new Error(`no room: ${JSON.stringify(opened.body)}`);
  const code = String(opened.body['code']);
  return {
    code,
    host,
    projectorKey: String(opened.body['projectorKey']),
    async command(command) {
      const answered = await host.post(`/${code}/commands`, command);
      return answered.problem ?? 'ok';
    },
    async join(name, from = ask) {
      const player = buildVisitor(from);
      const joined = await player.post(`/${code}/join`, { name });
      if (joined.status !== 200) throw new Error(`not joined: ${JSON.stringify(joined.body)}`);
      return player;
    },
  };
}
