'use client';
/** A question while it is open: the stem, what to choose from, and how much time is left. */
import type { AskedView } from '#lib/rooms/view/room-view.ts';
import { ProjectorAnswers } from './projector-answers.tsx';
import { RoomTime } from '../room-time.tsx';

interface ProjectorQuestionProps {
  readonly asked: AskedView;
  serverNow(): number;
}

export function ProjectorQuestion({ asked, serverNow }: ProjectorQuestionProps) {
  return (
    <>
      <RoomTime key={asked.round} asked={asked} serverNow={serverNow} />
      <h1 className="mt-[0.2em] text-[1.3rem] leading-tight">{asked.view.stem}</h1>
      <ProjectorAnswers view={asked.view} />
    </>
  );
}
