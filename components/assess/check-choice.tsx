'use client';
/** The adaptive check, and how precise it should be. */
import { useState } from 'react';
import { totalOf, type Blueprint } from '#lib/assess/blueprint.ts';
import { closerCheck, roughCheck } from '#lib/assess/stop-rule.ts';
import type { Order } from '#lib/assess/taking.ts';
import { ChoiceField } from './choice-field.tsx';

interface CheckChoiceProps {
  readonly blueprint: Blueprint;
  readonly seed: string;
  onBegin(order: Order): void;
}

const rules = [roughCheck, closerCheck];
const precisions = [
  { value: 0, text: `Rough: some 20 questions, at most ${roughCheck.most}` },
  { value: 1, text: `Closer: some 35 questions, at most ${closerCheck.most}` },
];

export function CheckChoice({ blueprint, seed, onBegin }: CheckChoiceProps) {
  const [precision, setPrecision] = useState(0);
  const begin = () => {
    const rule = rules[precision] ?? roughCheck;
    onBegin({ blueprint, seed, plan: { mode: 'check', ...rule } });
  };
  return (
    <section aria-labelledby="check" className="border-t border-rule py-5">
      <h2 id="check" className="text-stem">
        Check
      </h2>
      <p className="mb-4">
        Each question follows from your answers so far, and the check ends when the result is precise enough.
      </p>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <ChoiceField label="How precise" value={precision} choices={precisions} onChange={setPrecision} />
        <button type="button" className="button min-w-40" disabled={totalOf(blueprint) === 0} onClick={begin}>
          Begin the check
        </button>
      </div>
    </section>
  );
}
