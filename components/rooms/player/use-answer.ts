'use client';
/** The answer to one round on its way: given, waiting for the network, in, or refused with the reason. */
import { useState } from 'react';
import type { Response } from '#lib/items/item-kinds.ts';
import { canAnswerAgain } from '#lib/rooms/client/send-answer.ts';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';

interface GivenResponse {
  readonly round: number;
  readonly question: number;
  readonly response: Response;
}

/** `onWaiting` is called when it could not be sent yet; it is kept and sent again. */
export type SendAnswer = (given: GivenResponse, onWaiting: (refusal: Refusal) => void) => Promise<Refusal | undefined>;

type Sending =
  | { readonly status: 'open'; readonly hint?: string }
  | { readonly status: 'sending' | 'sent'; readonly response: Response }
  | { readonly status: 'waiting' | 'refused'; readonly response: Response; readonly message: string };

const noConnection = 'Not sent yet: no connection. It goes out as soon as there is one.';
const notTaken = 'Not sent yet: the room cannot take it just now. It goes out as soon as it can.';

export function useAnswer(round: number, question: number, send: SendAnswer) {
  const [sending, setSending] = useState<Sending>({ status: 'open' });
  const respond = async (response: Response) => {
    setSending({ status: 'sending', response });
    const refusal = await send({ round, question, response }, ({ code }) =>
      setSending({ status: 'waiting', response, message: code === 'no-network' ? noConnection : notTaken }),
    );
    // Given before, on this device or another: the first one counts, and the server shows it.
    if (refusal === undefined || refusal.code === 'already-answered') return setSending({ status: 'sent', response });
    if (canAnswerAgain(refusal)) return setSending({ status: 'open', hint: refusal.message });
    setSending({ status: 'refused', response, message: refusal.message });
  };
  return { sending, respond };
}
