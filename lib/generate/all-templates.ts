/** The registry: every rule that turns cards into items. */
import type { Template } from './template.ts';
import { askCard } from './templates/ask-card.ts';
import { changedDetail } from './templates/changed-detail.ts';
import { clozeCard } from './templates/cloze-card.ts';
import { estimateFigure } from './templates/estimate-figure.ts';
import { findState } from './templates/find-state.ts';
import { orderEvents } from './templates/order-events.ts';

export const allTemplates: readonly Template[] = [
  askCard,
  clozeCard,
  changedDetail,
  estimateFigure,
  orderEvents,
  findState,
];
