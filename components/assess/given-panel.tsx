/** An item of a paper that has been answered: the answer as it stands, and the way to change it. */
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import type { AttemptAnswer } from '#lib/assess/attempt.ts';
import { sayResponse } from '#lib/assess/say-response.ts';
import { StemHeading } from './stem-heading.tsx';

interface GivenPanelProps {
  readonly asked: AssessItem;
  readonly answer: AttemptAnswer;
  onChange(): void;
}

export function GivenPanel({ asked: { item }, answer, onChange }: GivenPanelProps) {
  return (
    <section aria-labelledby="stem">
      <StemHeading stem={item.stem} />
      <p className="mb-4 border-l-4 border-sea pl-4">
        <span className="catalogue block">Your answer</span>
        {answer.response ? sayResponse(item, answer.response) : 'You do not know.'}
      </p>
      <button type="button" className="button-plain" onClick={onChange}>
        Answer anew
      </button>
    </section>
  );
}
