'use client';
/** What stands on the screen of a round: undefined as long as it is no answer yet. `isUnsent` until it is on its way, and again when it is refused. */
import { useState } from 'react';
import { validateResponse } from '#lib/items/answer-item.ts';
import type { Kind, Response } from '#lib/items/item-kinds.ts';
import type { AskedView } from '#lib/rooms/view/room-view.ts';
import type { SendAnswer } from './use-answer.ts';

interface Noted {
  readonly asked: AskedView;
  readonly response: Response;
  readonly isUnsent: boolean;
}

export type Draft = ReturnType<typeof useDraft>;

/** Where nothing is asked any more, the last one is still there to be told of. */
export function useDraft(asked: AskedView | undefined, onAnswer: SendAnswer) {
  const [noted, setNoted] = useState<Noted>();
  const shown = noted && (asked === undefined || noted.asked.round === asked.round) ? noted : undefined;
  const isAnswer = shown !== undefined && !validateResponse<Kind>(shown.asked.view, shown.response);
  const draft = isAnswer ? shown.response : undefined;
  const onDraft = (response: Response) => {
    if (asked !== undefined) setNoted({ asked, response, isUnsent: true });
  };
  const send: SendAnswer = async (given, onWaiting) => {
    const { round, response } = given;
    if (asked !== undefined) setNoted({ asked, response, isUnsent: false });
    const refusal = await onAnswer(given, onWaiting);
    if (refusal !== undefined) setNoted((now) => (now?.asked.round === round ? { ...now, isUnsent: true } : now));
    return refusal;
  };
  const unsent =
    shown?.isUnsent === true && isBegun(shown.response)
      ? { view: shown.asked.view, response: shown.response }
      : undefined;
  /** On its way or in. */
  const sent = shown?.isUnsent === false ? shown.response : undefined;
  return { draft, unsent, sent, onDraft, send };
}

/** What is half done counts nowhere, and is told of all the same. */
function isBegun(response: Response): boolean {
  const { kind: _, ...parts } = response;
  return Object.values(parts).some((part) => {
    if (typeof part === 'string') return part.trim() !== '';
    return typeof part === 'boolean' || Object.keys(part).length > 0;
  });
}
