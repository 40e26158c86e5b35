'use client';
/** What stands on the screen of a round and is not handed in: undefined as long as it is no answer yet. */
import { useState } from 'react';
import { validateResponse } from '#lib/items/answer-item.ts';
import type { Kind, Response } from '#lib/items/item-kinds.ts';
import type { AskedView } from '#lib/rooms/view/room-view.ts';

export function useDraft(asked: AskedView | undefined) {
  const [noted, setNoted] = useState<{ readonly round: number; readonly response: Response }>();
  const isOfRound = asked !== undefined && noted?.round === asked.round;
  const draft = isOfRound && !validateResponse<Kind>(asked.view, noted.response) ? noted.response : undefined;
  const onDraft = (response: Response) => {
    if (asked !== undefined) setNoted({ round: asked.round, response });
  };
  return { draft, onDraft };
}
