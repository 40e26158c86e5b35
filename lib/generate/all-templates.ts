/** The registry: every rule that turns cards into items. */
import type { Template } from './template.ts';
import { askCard } from './templates/ask-card.ts';
import { changedDetail } from './templates/changed-detail.ts';
import { chooseAll } from './templates/choose-all.ts';
import { clozeCard } from './templates/cloze-card.ts';
import { compareFigures } from './templates/compare-figures.ts';
import { estimateFigure } from './templates/estimate-figure.ts';
import { fateOfForecast } from './templates/fate-of-forecast.ts';
import { findState } from './templates/find-state.ts';
import { matchAnswers } from './templates/match-answers.ts';
import { matchSpeakers } from './templates/match-speakers.ts';
import { orderEvents } from './templates/order-events.ts';
import { sourcesDisagree } from './templates/sources-disagree.ts';
import { standingOfClaim } from './templates/standing-of-claim.ts';
import { whichSource } from './templates/which-source.ts';
import { whoSaidIt } from './templates/who-said-it.ts';
import { why } from './templates/why.ts';

export const allTemplates: readonly Template[] = [
  askCard,
  clozeCard,
  changedDetail,
  chooseAll,
  estimateFigure,
  compareFigures,
  orderEvents,
  findState,
  matchAnswers,
  whoSaidIt,
  matchSpeakers,
  whichSource,
  standingOfClaim,
  why,
  fateOfForecast,
  sourcesDisagree,
];
