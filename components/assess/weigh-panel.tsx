'use client';
/** After the answer: how sure is the learner? For a figure, between what bounds it lies. Numbers 1 to 5 choose. */
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import { confidenceLevels } from '#lib/assess/confidence.ts';
import { listResponse } from '#lib/assess/say-response.ts';
import type { AttemptStore } from '#lib/assess/attempt-store.ts';
import type { Given } from '#lib/assess/taking.ts';
import { useKeys } from '../questions/use-keys.ts';
import { IntervalForm } from './interval-form.tsx';
import { StemHeading } from './stem-heading.tsx';
import { YourAnswer } from './your-answer.tsx';

interface WeighPanelProps {
  readonly asked: AssessItem;
  readonly given: Given;
  readonly store: AttemptStore;
}

export function WeighPanel({ asked: { item }, given, store }: WeighPanelProps) {
  const keys = confidenceLevels.map((level, at) => [String(at + 1), () => store.weigh(level)] as const);
  useKeys(Object.fromEntries(keys));
  return (
    <section aria-labelledby="stem">
      <StemHeading stem={item.stem} />
      <YourAnswer lines={given.response ? listResponse(item, { ...given.response }) : []} />
      <h2 id="sure" className="mb-2 text-body">
        How sure are you that this is right?
      </h2>
      <div role="group" aria-labelledby="sure" className="grid gap-2 sm:grid-cols-5">
        {confidenceLevels.map((level, at) => (
          <button
            key={level.name}
            type="button"
            className="button-plain justify-between sm:flex-col sm:justify-center"
            aria-keyshortcuts={String(at + 1)}
            onClick={() => store.weigh(level)}
          >
            {level.name}
            <span className="ml-2 text-note text-faded sm:ml-0">
              {level.chance === undefined ? 'by chance' : `${Math.round(level.chance * 100)} in 100`}
            </span>
          </button>
        ))}
      </div>
      {'unit' in item && <IntervalForm unit={item.unit} onBound={(interval) => store.bound(interval)} />}
    </section>
  );
}
