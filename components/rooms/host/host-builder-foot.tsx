'use client';
/** What can be done with a quiz: keep it, hand it on, give it out as homework, open a room with it. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import * as v from 'valibot';
import { systemClock } from '#lib/core/clock.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { printQuizLink } from '#lib/rooms/quiz/quiz-link.ts';
import type { Quiz } from '#lib/rooms/quiz/quiz.ts';
import { PinnedBar } from '../../frame/pinned-bar.tsx';
import { ownAddress } from '../../frame/own-address.ts';
import { askServer } from '../ask-server.ts';
import type { Draft } from './begin-quiz.ts';
import { LinkField } from '../../frame/link-field.tsx';
import { LocalAddressNote } from '../local-address-note.tsx';
import { keepRoom } from './host-rooms.tsx';
import { useOrigin } from '../use-origin.ts';
import { keepQuiz } from './use-quiz-shelf.ts';

const openedSchema = v.object({ code: v.string() });

export function HostBuilderFoot({ draft, bank }: { readonly draft: Draft; readonly bank: StudyBank }) {
  const router = useRouter();
  const origin = useOrigin();
  const [said, setSaid] = useState('');
  const [isOpening, setOpening] = useState(false);
  const title = draft.title.trim() === '' ? bank.dossier.title : draft.title.trim();
  const { settings } = draft;
  const quiz: Quiz = { ...draft, title, dossier: bank.dossier.id, items: draft.items.map(({ id }) => id) };
  const link = printQuizLink(quiz, draft.items);
  const isEmpty = draft.items.length === 0;
  const open = async () => {
    if (settings.closesAtMillis !== undefined && settings.closesAtMillis <= systemClock.nowMillis()) {
      return setSaid('The time at which the room closes by itself is past. Set a later one, or none.');
    }
    setOpening(true);
    setSaid('');
    const { dossier, items } = quiz;
    const opened = await askServer('', openedSchema, { dossier, items, title, settings });
    if (opened.ok) {
      keepRoom(opened.value.code, title, settings);
      return router.push(`/class/${opened.value.code}/host`);
    }
    setOpening(false);
    setSaid(opened.error.message);
  };
  const keep = () =>
    setSaid(
      keepQuiz(quiz)
        ? `“${title}” is kept on this device; you find it under Class.`
        : 'This browser would not keep the quiz. Its link, under Hand on, holds all of it.',
    );
  return (
    <>
      <details className="mt-10 border-t border-rule pt-4">
        <summary className="min-h-8 font-sans text-ui text-sea">Hand on, or give out as homework</summary>
        {isEmpty ? (
          <p>A quiz without questions has no link.</p>
        ) : (
          <>
            <LocalAddressNote origin={origin} />
            <LinkField
              label="For colleagues: opens this quiz in the builder"
              value={`${origin}${ownAddress('/class/new')}#${link}`}
            />
            <LinkField
              label="For learners: homework, at home and without a room"
              value={`${origin}${ownAddress('/class/homework')}#${link}`}
            />
            <p className="catalogue mt-1">
              At the end each learner has a line of text to hand in, as a message or a file; under Class, Results you
              open them all at once.
            </p>
          </>
        )}
      </details>
      <PinnedBar>
        <p role="status" className={said === '' ? '' : 'mb-2 border-l-2 border-ochre pl-3 font-sans text-ui'}>
          {said}
        </p>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <button type="button" className="button-plain" disabled={isEmpty} onClick={keep}>
            Keep the quiz
          </button>
          <button type="button" className="button min-w-40" disabled={isEmpty || isOpening} onClick={() => void open()}>
            {isOpening ? 'Opening …' : 'Open the room'}
          </button>
        </div>
      </PinnedBar>
    </>
  );
}
