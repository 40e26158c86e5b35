'use client';
/** The answer to one round on its way: given, in, or refused with the reason. */
import { useState } from 'react';
import type { Response } from '#lib/items/item-kinds.ts';
import { canAnswerAgain } from '#lib/rooms/client/room-client-store.ts';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';

export interface GivenResponse {
  readonly round: number;
  readonly question: number;
  readonly response: Response;
}

type Sending =
  | { readonly status: 'open'; readonly hint?: string }
  | { readonly status: 'sending' | 'sent'; readonly response: Response }
  | { readonly status: 'refused'; readonly response: Response; readonly message: string };

export function useAnswer(
  round: number,
  question: number,
  send: (given: GivenResponse) => Promise<Refusal | undefined>,
) {
  const [sending, setSending] = useState<Sending>({ status: 'open' });
  const respond = async (response: Response) => {
    setSending({ status: 'sending', response });
    const refusal = await send({ round, question, response });
    // Given before, on this device or another: the first one counts, and the server shows it.
    if (refusal === undefined || refusal.code === 'already-answered') return setSending({ status: 'sent', response });
    if (canAnswerAgain(refusal)) return setSending({ status: 'open', hint: refusal.message });
    setSending({ status: 'refused', response, message: refusal.message });
  };
  return { sending, respond };
}
