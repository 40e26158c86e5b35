'use client';
/** The adaptive check, and how precise it should be. */
import { useState } from 'react';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import { totalOf, type Blueprint } from '#lib/assess/blueprint.ts';
import { pickNextItem } from '#lib/assess/pick-next-item.ts';
import { closerCheck, roughCheck } from '#lib/assess/stop-rule.ts';
import type { Order } from '#lib/assess/taking.ts';
import { ChoiceField } from './choice-field.tsx';

interface CheckChoiceProps {
  readonly bank: AssessBank;
  readonly blueprint: Blueprint;
  readonly seed: string;
  onBegin(order: Order): void;
}

const rules = [roughCheck, closerCheck];
const precisions = [
  { value: 0, text: `Rough: some 25 questions, at most ${roughCheck.most}` },
  { value: 1, text: `Closer: some 40 questions, at most ${closerCheck.most}` },
];

export function CheckChoice({ bank, blueprint, seed, onBegin }: CheckChoiceProps) {
  const [precision, setPrecision] = useState(0);
  const [isEmpty, setEmpty] = useState(false);
  const begin = () => {
    if (pickNextItem(bank, blueprint, [], 0, seed) === undefined) return setEmpty(true);
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
      {isEmpty && (
        <p role="alert" className="mt-4 border-l-4 border-ochre bg-sheet px-4 py-3 font-sans text-ui">
          The bank has no question on the topics and levels chosen below. Give a number to others as well.
        </p>
      )}
    </section>
  );
}
