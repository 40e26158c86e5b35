/** A frame as it comes down the wire: enough is checked that a broken one is passed over and not shown. */
import * as v from 'valibot';
import type { Frame } from '../view/room-view.ts';

type View = Extract<Frame, { type: 'view' }>['view'];

const viewSchema = v.looseObject({
  role: v.picklist(['host', 'projector', 'players', 'own']),
  seq: v.number(),
});

const frameSchema = v.variant('type', [
  v.object({
    type: v.literal('view'),
    view: v.custom<View>((view) => v.is(viewSchema, view)),
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

const pollSchema = v.object({ frames: v.array(v.unknown()) });

/** What long polling answers. */
export function parsePoll(value: unknown): readonly Frame[] {
  const parsed = v.safeParse(pollSchema, value);
  return parsed.success ? parsed.output.frames.flatMap((frame) => parseFrame(frame) ?? []) : [];
}
