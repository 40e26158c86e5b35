'use client';
/** Choosing a test: a check that follows one's answers, or a paper of fixed questions; below it, the tests so far. */
import { useState } from 'react';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import { buildBlueprint, type Blueprint } from '#lib/assess/blueprint.ts';
import type { Order } from '#lib/assess/taking.ts';
import { newId } from '../study/new-id.ts';
import { AttemptHistory } from './attempt-history.tsx';
import { BlueprintTable } from './blueprint-table.tsx';
import { CheckChoice } from './check-choice.tsx';
import { PaperChoice } from './paper-choice.tsx';

interface ChoosePanelProps {
  readonly bank: AssessBank;
  addressOf(attempt: string): string;
  onBegin(order: Order): void;
}

const usualCount = 20;
/** Fine enough for the weights of a check. */
const checkCells = 40;

export function ChoosePanel({ bank, addressOf, onBegin }: ChoosePanelProps) {
  const [count, setCount] = useState(usualCount);
  const [edited, setEdited] = useState<Blueprint>();
  const [seed] = useState(() => newId().slice(0, 8));
  const blueprint = edited ?? buildBlueprint(bank, count);
  return (
    <>
      <h1 className="mb-3 text-title">Test yourself</h1>
      <p className="mb-8 text-faded">
        What do you know of “{bank.dossier.title}”, and how sure can you be? There is no feedback before the end, and
        your reviews stay as they are unless you ask.
      </p>
      <CheckChoice bank={bank} blueprint={edited ?? buildBlueprint(bank, checkCells)} seed={seed} onBegin={onBegin} />
      <PaperChoice
        bank={bank}
        blueprint={blueprint}
        seed={seed}
        onCount={(next) => {
          setCount(next);
          setEdited(undefined);
        }}
        onBegin={onBegin}
      />
      <details className="mt-6 border-t border-rule pt-3">
        <summary className="min-h-6 font-sans text-ui text-sea">Choose topics and levels</summary>
        <div className="mt-3">
          <BlueprintTable blueprint={blueprint} topics={bank.topics} onChange={setEdited} />
        </div>
      </details>
      <AttemptHistory bank={bank} addressOf={addressOf} />
    </>
  );
}
