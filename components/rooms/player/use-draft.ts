'use client';
/** What stands on the screen of a round: undefined as long as it is no answer yet. `isUnsent` until it is on its way, and again when it is refused. */
import { useState } from 'react';
import { validateResponse } from '#lib/items/answer-item.ts';
import type { Kind, Response } from '#lib/items/item-kinds.ts';
import type { AskedView } from '#lib/rooms/view/room-view.ts';
import type { SendAnswer } from './use-answer.ts';

interface Noted {
  readonly round: number;
  readonly response: Response;
  readonly isUnsent: boolean;
}

export function useDraft(asked: AskedView | undefined, onAnswer: SendAnswer) {
  const [noted, setNoted] = useState<Noted>();
  const isOfRound = asked !== undefined && noted?.round === asked.round;
  const draft = isOfRound && !validateResponse<Kind>(asked.view, noted.response) ? noted.response : undefined;
  const onDraft = (response: Response) => {
    if (asked !== undefined) setNoted({ round: asked.round, response, isUnsent: true });
  };
  const send: SendAnswer = async (given, onWaiting) => {
    const { round, response } = given;
    setNoted({ round, response, isUnsent: false });
    const refusal = await onAnswer(given, onWaiting);
    if (refusal !== undefined) setNoted((now) => (now?.round === round ? { ...now, isUnsent: true } : now));
    return refusal;
  };
  return { draft, isUnsent: noted?.isUnsent === true, onDraft, send };
}
