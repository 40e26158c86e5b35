'use client';
/** What has changed since the test that this one is parallel to, as far as two rough levels can tell. */
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import { estimateAttempt } from '#lib/assess/attempt-state.ts';
import type { Attempt } from '#lib/assess/attempt.ts';
import { describeBand, type Band } from '#lib/assess/band.ts';
import type { Estimate } from '#lib/assess/estimate-ability.ts';
import { buildGain } from '#lib/assess/gain.ts';
import { formatLogits } from './format-logits.ts';
import { useAttempts } from './use-attempts.ts';

interface GainNoteProps {
  readonly attempt: Attempt;
  readonly bank: AssessBank;
  readonly estimate: Estimate;
  readonly band: Band;
}

const verdicts = {
  gain: 'More than chance explains: you know more than before.',
  loss: 'More than chance explains: you know less than before.',
  'may-be-chance': 'So small a difference may be chance.',
} as const;

export function GainNote({ attempt, bank, estimate, band }: GainNoteProps) {
  const attempts = useAttempts(bank.dossier.id);
  const earlier = attempts?.find(({ id, handedIn }) => id === attempt.follows && handedIn !== undefined);
  if (earlier === undefined) return null;
  const before = estimateAttempt(earlier, bank);
  const { difference, low, high, verdict } = buildGain(before, estimate);
  const shareBefore = describeBand(before, bank.items, attempt.blueprint).share;
  return (
    <section aria-labelledby="gain" className="mt-6">
      <h2 id="gain" className="heading mb-2">
        Before and after
      </h2>
      <p>
        About {shareBefore} of 100 before, {band.share} now. {verdicts[verdict]}
      </p>
      <p className="catalogue">
        Difference {formatLogits(difference)} logits; its 95 % interval goes from {formatLogits(low)} to{' '}
        {formatLogits(high)}.
      </p>
    </section>
  );
}
