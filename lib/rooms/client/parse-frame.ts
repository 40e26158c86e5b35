/** A frame as it comes down the wire: enough is checked that a broken one is passed over and not shown. */
import * as v from 'valibot';
import { viewRoles, type Frame, type RoomView } from '../view/room-view.ts';

const viewSchema = v.looseObject({
  role: v.picklist(viewRoles),
  seq: v.number(),
});

const frameSchema = v.variant('type', [
  v.object({
    type: v.literal('view'),
    view: v.custom<RoomView>((view) => v.is(viewSchema, view)),
    serverMillis: v.number(),
  }),
  v.object({ type: v.literal('clock'), serverMillis: v.number() }),
  v.object({ type: v.literal('bye') }),
]);

function parseFrame(value: unknown): Frame | undefined {
  const parsed = v.safeParse(frameSchema, value);
  return parsed.success ? parsed.output : undefined;
}

export function parseFrameText(text: string): Frame | undefined {
  try {
    return parseFrame(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const pollSchema = v.object({ frames: v.array(v.unknown()), id: v.string() });

/** What long polling answers; `id` says what one has then, and nothing where a frame was broken. */
export interface Poll {
  readonly frames: readonly Frame[];
  readonly id: string;
}

export function parsePoll(value: unknown): Poll {
  const parsed = v.safeParse(pollSchema, value);
  if (!parsed.success) return { frames: [], id: '' };
  const frames = parsed.output.frames.flatMap((frame) => parseFrame(frame) ?? []);
  return { frames, id: frames.length === parsed.output.frames.length ? parsed.output.id : '' };
}
