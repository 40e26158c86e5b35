'use client';
/** A paper that came as a link: what it is, and how much time to take for it; or why it cannot be taken here. */
import Link from 'next/link';
import { useState } from 'react';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import { totalOf, type Blueprint } from '#lib/assess/blueprint.ts';
import { buildForm, type Shortfall } from '#lib/assess/build-form.ts';
import { parsePaperLink, type PaperSpec } from '#lib/assess/paper-link.ts';
import type { Order } from '#lib/assess/taking.ts';
import type { ItemId } from '#lib/core/ids.ts';
import { ChoiceField } from './choice-field.tsx';
import { ShortfallNote } from './shortfall-note.tsx';
import { timeLimits, toLimit } from './time-limits.ts';

interface LinkedPaperProps {
  readonly link: string;
  readonly bank: AssessBank;
  onBegin(order: Order): void;
}

export function LinkedPaper({ link, bank, onBegin }: LinkedPaperProps) {
  const spec = parsePaperLink(link, bank);
  return (
    <>
      <h1 className="mb-4 text-title">A paper</h1>
      {spec.ok ? (
        <Offer spec={spec.value} bank={bank} onBegin={onBegin} />
      ) : (
        <p role="alert">
          {spec.error.message} <Link href="/assess">Put a paper together</Link>
        </p>
      )}
    </>
  );
}

interface OfferProps extends Omit<LinkedPaperProps, 'link'> {
  readonly spec: PaperSpec;
}

function Offer({ spec, bank, onBegin }: OfferProps) {
  const [minutes, setMinutes] = useState(spec.minutes ?? 0);
  const [shortfall, setShortfall] = useState<Shortfall>();
  const { blueprint, seed } = spec;
  const begin = (wanted: Blueprint, items: readonly ItemId[]) =>
    onBegin({ blueprint: wanted, seed, plan: { mode: 'paper', items: [...items], ...toLimit(minutes) } });
  const draw = () => {
    const form = buildForm(bank, blueprint, seed);
    if (form.ok) begin(blueprint, form.value);
    else setShortfall(form.error);
  };
  const limits = timeLimits.some(({ value }) => value === minutes)
    ? timeLimits
    : [...timeLimits, { value: minutes, text: `${minutes} minutes` }];
  return (
    <>
      <p className="mb-6">
        {totalOf(blueprint)} questions on “{bank.dossier.title}”, the same for everybody who has this link. There is no
        feedback before you hand in. {spec.minutes !== undefined && `It was made for ${spec.minutes} minutes.`}
      </p>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <ChoiceField label="Your time" value={minutes} choices={limits} onChange={setMinutes} />
        <button type="button" className="button min-w-40" onClick={draw}>
          Begin the paper
        </button>
      </div>
      {shortfall && <ShortfallNote shortfall={shortfall} onTake={() => begin(shortfall.nearest, shortfall.items)} />}
    </>
  );
}
