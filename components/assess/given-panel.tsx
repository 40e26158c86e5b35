/** An item of a paper that has been answered: the answer as it stands, and the way to change it. */
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import type { AttemptAnswer } from '#lib/assess/attempt.ts';
import { listResponse } from '#lib/assess/say-response.ts';
import { StemHeading } from './stem-heading.tsx';
import { YourAnswer } from './your-answer.tsx';

interface GivenPanelProps {
  readonly asked: AssessItem;
  readonly answer: AttemptAnswer;
  onChange(): void;
}

export function GivenPanel({ asked: { item }, answer, onChange }: GivenPanelProps) {
  return (
    <section aria-labelledby="stem">
      <StemHeading stem={item.stem} />
      <YourAnswer lines={answer.response ? listResponse(item, answer.response) : ['You do not know.']} />
      <button type="button" className="button-plain" onClick={onChange}>
        Answer anew
      </button>
    </section>
  );
}
