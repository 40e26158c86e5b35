'use client';
/** Homework that is done: what to hand in, and what was missed. */
import { useEffect, useId, useRef, useState } from 'react';
import { sayResponse } from '#lib/assess/say-response.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { describeItem } from '#lib/rooms/build-questions.ts';
import { printHandIn } from '#lib/rooms/homework/hand-in.ts';
import { markAnswer, nameDraft, type HomeworkDraft } from '#lib/rooms/homework/homework-draft.ts';
import type { LinkedQuiz } from '#lib/rooms/quiz/quiz-link.ts';
import type { MissedQuestion } from '#lib/rooms/view/room-view.ts';
import { saveFile } from '../../progress/save-file.ts';
import { PlayerMissed } from '../player/player-missed.tsx';

interface HomeworkEndProps {
  readonly quiz: LinkedQuiz;
  readonly bank: StudyBank;
  readonly items: readonly Item[];
  readonly version: string;
  readonly draft: HomeworkDraft;
  onAgain(): void;
}

export function HomeworkEnd({ quiz, bank, items, version, draft, onAgain }: HomeworkEndProps) {
  const { dossier, title, marks } = quiz;
  const { name, answers, doneAtMillis: atMillis = 0 } = draft;
  const missed = listMissed(items, bank, draft);
  const right = items.length - missed.length;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p className="catalogue mb-1">{title}</p>
      <h1 ref={heading} tabIndex={-1} className="mb-2 text-title focus:outline-none">
        Done, {name}
      </h1>
      <p>
        {right} of {items.length} right.
      </p>
      <HandInField text={printHandIn({ dossier, title, marks, version, name, atMillis, answers })} name={name} />
      <PlayerMissed session={`${nameDraft({ dossier, marks, version })}-${atMillis}`} missed={missed} isAside />
      <p className="mt-8">
        <button type="button" className="button-plain" onClick={onAgain}>
          Do it again from the beginning
        </button>
      </p>
    </>
  );
}

function HandInField({ text, name }: { readonly text: string; readonly name: string }) {
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied. Paste it into a message to your teacher.');
    } catch {
      setSaid('This browser does not let the page copy. Mark the text and copy it yourself.');
    }
  };
  const fileName = `homework-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.txt`;
  return (
    <section aria-labelledby={`${id}title`} className="mt-6">
      <h2 id={`${id}title`} className="heading mb-1">
        Hand this in
      </h2>
      <p className="mb-2">
        It holds your name and your answers. Send it to your teacher as a message or as a file; nothing has been sent
        yet.
      </p>
      <textarea
        id={id}
        readOnly
        rows={4}
        aria-labelledby={`${id}title`}
        className="field w-full font-sans text-note break-all"
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <div className="mt-3 flex flex-wrap gap-3">
        <button type="button" className="button" onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" className="button-plain" onClick={() => saveFile(fileName, `${text}\n`, 'text/plain')}>
          Save as a file
        </button>
      </div>
      <p role="status" className="mt-2 min-h-6 font-sans text-ui">
        {said}
      </p>
    </section>
  );
}

function listMissed(items: readonly Item[], bank: StudyBank, { answers }: HomeworkDraft): readonly MissedQuestion[] {
  return items.flatMap((item, at): MissedQuestion[] => {
    const marked = markAnswer(item, answers[at]);
    if (marked?.isRight === true) return [];
    const { facts, origin } = describeItem(bank, item);
    const said = marked === undefined ? {} : { yourAnswer: sayResponse(item, { ...marked.response }) };
    return [{ kind: item.kind, stem: item.stem, ...said, answer: item.feedback.answer, facts, origin }];
  });
}
