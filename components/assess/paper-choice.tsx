'use client';
/** The paper: how many questions, how much time, and a link by which others get the same one. */
import { useState } from 'react';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import { totalOf, type Blueprint } from '#lib/assess/blueprint.ts';
import { buildForm, type Shortfall } from '#lib/assess/build-form.ts';
import { printPaperLink } from '#lib/assess/paper-link.ts';
import type { Order } from '#lib/assess/taking.ts';
import type { ItemId } from '#lib/core/ids.ts';
import { ChoiceField } from './choice-field.tsx';
import { PaperLinkField } from './paper-link-field.tsx';
import { ShortfallNote } from './shortfall-note.tsx';
import { timeLimits, toLimit } from './time-limits.ts';

interface PaperChoiceProps {
  readonly bank: AssessBank;
  readonly blueprint: Blueprint;
  readonly seed: string;
  onCount(count: number): void;
  onBegin(order: Order): void;
}

const counts = [10, 20, 30, 40];

export function PaperChoice({ bank, blueprint, seed, onCount, onBegin }: PaperChoiceProps) {
  const [minutes, setMinutes] = useState(0);
  const total = totalOf(blueprint);
  const lengths = counts.includes(total) ? counts : [...counts, total].toSorted((a, b) => a - b);
  const link = printPaperLink({ seed, blueprint, minutes: minutes === 0 ? undefined : minutes }, bank);
  /** What was refused, and for which paper: once that is changed it says nothing any more. */
  const [refused, setRefused] = useState<{ readonly link: string; readonly shortfall: Shortfall }>();
  const begin = (wanted: Blueprint, items: readonly ItemId[]) =>
    onBegin({ blueprint: wanted, seed, plan: { mode: 'paper', items: [...items], ...toLimit(minutes) } });
  const draw = () => {
    const form = buildForm(bank, blueprint, seed);
    if (form.ok) begin(blueprint, form.value);
    else setRefused({ link, shortfall: form.error });
  };
  return (
    <section aria-labelledby="paper" className="border-t border-rule py-5">
      <h2 id="paper" className="text-stem">
        Paper
      </h2>
      <p className="mb-4">
        Fixed questions in any order; you can mark some, come back and change answers until you hand in.
      </p>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="flex flex-wrap gap-4">
          <ChoiceField
            label="Length"
            value={total}
            choices={lengths.map((value) => ({ value, text: `${value} questions` }))}
            onChange={onCount}
          />
          <ChoiceField label="Time" value={minutes} choices={timeLimits} onChange={setMinutes} />
        </div>
        <button type="button" className="button-plain min-w-40" disabled={total === 0} onClick={draw}>
          Begin the paper
        </button>
      </div>
      {refused?.link === link && (
        <ShortfallNote
          shortfall={refused.shortfall}
          onTake={() => begin(refused.shortfall.nearest, refused.shortfall.items)}
        />
      )}
      <PaperLinkField dossierId={bank.dossier.id} link={link} />
    </section>
  );
}
