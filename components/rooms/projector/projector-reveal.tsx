/** After a question: how the class has answered, the answer, why, and where it stands; a conflict as two accounts. */
import type { AskedView, Disclosure } from '#lib/rooms/view/room-view.ts';
import { FactNote } from '../fact-note.tsx';
import { hasLetters } from './projector-answers.tsx';
import { TallyBars } from '../tally-bars.tsx';

interface ProjectorRevealProps {
  readonly asked: AskedView;
  readonly disclosure: Disclosure;
}

export function ProjectorReveal({ asked, disclosure }: ProjectorRevealProps) {
  const { answer, distribution } = disclosure;
  const isListed = distribution.some(({ isRight }) => isRight);
  return (
    <>
      <h1 className="leading-[1.15]">{asked.view.stem}</h1>
      {!isListed && (
        <p className="mt-[0.3em] border-l-[0.15em] border-moss pl-[0.5em]">
          <span className="font-sans text-moss">✓ </span>
          {answer}
        </p>
      )}
      <div className="mt-[0.2em]">
        {distribution.length > 0 && <TallyBars disclosure={disclosure} hasLetters={hasLetters(asked.view)} />}
      </div>
      <div className="mt-[0.4em] leading-[1.2]">
        <FactNote disclosure={disclosure} isPublic />
      </div>
    </>
  );
}
