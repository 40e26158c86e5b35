'use client';
/** The public view of a room, to be read from the last row: nothing on it that the host alone may see. */
import type { ReactNode } from 'react';
import type { ProjectorView } from '#lib/rooms/view/room-view.ts';
import { ProjectorFit } from './projector-fit.tsx';
import { ProjectorHead } from './projector-head.tsx';
import { ProjectorLobby } from './projector-lobby.tsx';
import { ProjectorQuestion } from './projector-question.tsx';
import { ProjectorRanking } from './projector-ranking.tsx';
import { ProjectorReveal } from './projector-reveal.tsx';
import { ProjectorWaysIn } from './projector-ways-in.tsx';

interface ProjectorScreenProps {
  readonly view: ProjectorView;
  /** Where players go, with its scheme: `http://192.168.1.20:3000`. */
  readonly origin: string;
  /** What to say when the view may be old. */
  readonly notice?: string | undefined;
  serverNow(): number;
}

export function ProjectorScreen({ view, origin, notice, serverNow }: ProjectorScreenProps) {
  return (
    <div className="bare projector flex h-dvh flex-col overflow-hidden px-[1em] pb-[0.5em] text-[1rem] leading-snug">
      <ProjectorHead view={view} origin={origin} />
      {notice !== undefined && (
        <p role="status" className="border-l-[0.2em] border-ochre pl-[0.4em] font-sans">
          {notice}
        </p>
      )}
      <ProjectorFit key={`${view.phase} ${view.asked?.round}`}>{drawPhase(view, origin, serverNow)}</ProjectorFit>
    </div>
  );
}

function drawPhase(view: ProjectorView, origin: string, serverNow: () => number): ReactNode {
  const { phase, asked, disclosure, settings } = view;
  if (phase === 'lobby') return <ProjectorLobby view={view} origin={origin} />;
  if (phase === 'ranked' || phase === 'closed') return <ProjectorRanking view={view} />;
  if (settings.pace === 'self' || asked === undefined) return <OwnSpeed view={view} origin={origin} />;
  if (phase === 'asking') return <ProjectorQuestion asked={asked} serverNow={serverNow} />;
  if (disclosure) return <ProjectorReveal asked={asked} disclosure={disclosure} />;
  return (
    <>
      <h1 className="text-[1.4rem] leading-tight">{asked.view.stem}</h1>
      <p className="mt-[0.6em] font-sans text-faded">
        {asked.isSkipped ? 'Left out: it counts for nobody.' : 'Answers are in. What is right is told at the end.'}
      </p>
    </>
  );
}

function OwnSpeed({ view, origin }: { readonly view: ProjectorView; readonly origin: string }) {
  const { title, code, isLocked, playerCount, progress, settings } = view;
  return (
    <ProjectorWaysIn {...{ title, code, isLocked, origin }}>
      <p className="mt-[0.3em]">
        Each at their own speed. {playerCount === 1 ? 'One has' : `${playerCount} have`} joined.
        {settings.closesAtMillis !== undefined &&
          ` Open until ${new Date(settings.closesAtMillis).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}.`}
      </p>
      {progress && playerCount > 0 && (
        <p className="tabular mt-[0.3em] font-sans">
          {progress.begun} begun · {progress.done} through
        </p>
      )}
    </ProjectorWaysIn>
  );
}
