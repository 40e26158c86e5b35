'use client';
/** Appends one event on a card outside a session: it frees a card, flags an item or takes a flag back. True when it is on disk. */
import { storedEventId, storedSessionId, type CardId } from '#lib/core/ids.ts';
import type { CardEvent } from '#lib/reviews/review-event.ts';
import { timeOnCard } from '#lib/reviews/time-on-card.ts';
import { learnerClock } from '../settings/settings-instance.ts';
import { newId } from '../study/new-id.ts';
import { countingPorts } from './counting-ports.ts';
import { recordEvents } from './record-events.ts';

type Common = Pick<CardEvent, 'version' | 'id' | 'session' | 'atMillis' | 'zone'>;

export function recordAct(card: CardId, build: (common: Common) => CardEvent): Promise<boolean> {
  const nowMillis = learnerClock.nowMillis();
  const event = build({
    version: 1,
    id: storedEventId(newId()),
    session: storedSessionId(newId()),
    atMillis: timeOnCard(nowMillis, card, countingPorts),
    zone: learnerClock.zoneAt(nowMillis),
  });
  return recordEvents([event]);
}
