/** After a question: how the class has answered, the answer, why, and where it stands; a conflict as two accounts. */
import type { AskedView, Disclosure } from '#lib/rooms/view/room-view.ts';
import { lettersOf } from './projector-answers.tsx';
import { ProjectorFacts } from './projector-facts.tsx';
import { isSolvedInFull, ProjectorSolution } from './projector-solution.tsx';
import { TallyBars } from '../tally-bars.tsx';

interface ProjectorRevealProps {
  readonly asked: AskedView;
  readonly disclosure: Disclosure;
}

export function ProjectorReveal({ asked: { view }, disclosure }: ProjectorRevealProps) {
  const { answer, distribution, reveal } = disclosure;
  const isListed = distribution.some(({ isRight }) => isRight);
  const isSolved = isSolvedInFull(view);
  return (
    <>
      <h1 className="leading-[1.15]">{view.stem}</h1>
      <div className="mt-[0.2em] gap-x-[1em] sm:flex sm:items-start">
        <ProjectorSolution view={view} reveal={reveal} />
        {!isSolved && (
          <div className="min-w-0 flex-1">
            {!isListed && (
              <p className="my-[0.3em] border-l-[0.15em] border-moss pl-[0.5em]">
                <span className="font-sans text-moss">✓ </span>
                {answer}
              </p>
            )}
            {distribution.length > 0 && <TallyBars disclosure={disclosure} letters={lettersOf(view)} />}
          </div>
        )}
      </div>
      <div className="mt-[0.4em] leading-[1.2]">
        <ProjectorFacts disclosure={disclosure} isSaid={isSolved} />
      </div>
    </>
  );
}
