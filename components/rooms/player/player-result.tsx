'use client';
/** A question that is over: what one answered, the answer, the facts behind it with their sources, how the class answered. */
import { listAnswerPairs } from '#lib/items/answer-pairs.ts';
import type { ItemView, Response } from '#lib/items/item-kinds.ts';
import { listWrongReasons } from '#lib/items/wrong-reasons.ts';
import type { Disclosure, OwnResult } from '#lib/rooms/view/room-view.ts';
import { AnswerPairs } from '../../questions/answer-pairs.tsx';
import { Question } from '../../questions/question.tsx';
import { WrongReasons } from '../../questions/wrong-reasons.tsx';
import { FactList } from '../../sources/fact-list.tsx';
import { TallyBars } from '../tally-bars.tsx';

interface PlayerResultProps {
  readonly view: ItemView;
  readonly disclosure: Disclosure;
  readonly response: Response | undefined;
  readonly result: OwnResult | undefined;
  /** False where points say no more than right and wrong. */
  readonly hasPoints: boolean;
}

export function PlayerResult({ view, disclosure, response, result, hasPoints }: PlayerResultProps) {
  const { reveal, answer, facts, origin, answered } = disclosure;
  const pairs = listAnswerPairs(view, reveal);
  return (
    <>
      <Question view={view} outcome={{ response, reveal, isRight: result?.isRight ?? false }} onRespond={ignore} />
      <div className="mt-6 space-y-4 border-t border-rule pt-4">
        <p role="status">
          <strong
            className={`font-sans text-ui font-semibold ${result?.isRight === true ? 'text-moss' : 'text-vermilion'}`}
          >
            {sayVerdict(result)}
          </strong>{' '}
          {pairs.length === 0 && answer}
        </p>
        {result?.isRight !== true && pairs.length > 0 && <AnswerPairs pairs={pairs} />}
        <WrongReasons reasons={listWrongReasons(view, response, reveal)} />
        {result && hasPoints && (
          <p className="catalogue">
            {result.points.toLocaleString('en')} points
            {!result.isRight && result.points > 0 && ` for ${result.earned} of ${result.total} parts`}
          </p>
        )}
        <FactList facts={facts.map((fact) => ({ fact, dossierId: origin.dossier }))} />
      </div>
      {answered > 0 && (
        <details className="mt-4 border-t border-rule pt-2">
          <summary className="catalogue min-h-6 text-sea!">How all have answered</summary>
          <div className="mt-2 text-ui">
            <TallyBars disclosure={disclosure} />
          </div>
        </details>
      )}
    </>
  );
}

function sayVerdict(result: OwnResult | undefined): string {
  if (result === undefined) return 'Not answered.';
  return result.isRight ? '✓ Right.' : '✗ Not quite.';
}

/** What is over takes no answer. */
const ignore = () => undefined;
