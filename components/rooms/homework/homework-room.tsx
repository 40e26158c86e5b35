'use client';
/** Homework by link: the questions that the address names, done on this device alone, and handed in as a line of text. */
import { useState, useSyncExternalStore } from 'react';
import { hashBank } from '#lib/generate/bank-version.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { parsePracticeItems } from '#lib/practice/practice-link.ts';
import {
  nameDraft,
  nameDraftOf,
  parseDraft,
  printDraft,
  type HomeworkDraft,
} from '#lib/rooms/homework/homework-draft.ts';
import { parseQuizLink, type LinkedQuiz } from '#lib/rooms/quiz/quiz-link.ts';
import { readSetting, writeSetting } from '../../keeping/device-setting.ts';
import { useBanks } from '../../study/use-banks.ts';
import { HomeworkDoor } from './homework-door.tsx';
import { HomeworkEnd } from './homework-end.tsx';
import { HomeworkRun } from './homework-run.tsx';
import { PlayerNote } from '../player/player-note.tsx';
import { useFragment } from '../use-fragment.ts';

export function HomeworkRoom({ dossiers }: { readonly dossiers: readonly string[] }) {
  const fragment = useFragment();
  // The page is made beforehand, when nobody knows what its address will hold.
  const isOpened = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  if (!isOpened) return <PlayerNote title="Opening the homework …" />;
  if (fragment === '') {
    return (
      <PlayerNote title="Homework comes as a link">
        <p>Open the link that you were given. It holds the questions; this address alone does not.</p>
      </PlayerNote>
    );
  }
  const quiz = parseQuizLink(fragment);
  if (!quiz.ok) return <PlayerNote title="This link does not work">{quiz.error.message}</PlayerNote>;
  if (!dossiers.includes(quiz.value.dossier)) {
    return (
      <PlayerNote title="This app has not got that dossier">
        <p>The homework is about “{quiz.value.dossier}”. Ask who gave you the link where to open it.</p>
      </PlayerNote>
    );
  }
  return <LoadingHomework key={fragment} quiz={quiz.value} />;
}

const neverChanges = () => () => undefined;

function LoadingHomework({ quiz }: { readonly quiz: LinkedQuiz }) {
  const loaded = useBanks([quiz.dossier]);
  if (loaded.status === 'failed') return <p role="alert">{loaded.message}</p>;
  const bank = loaded.status === 'ready' ? loaded.banks[0] : undefined;
  if (bank === undefined) return <PlayerNote title="Opening the questions …" />;
  return <Homework quiz={quiz} bank={bank} />;
}

function Homework({ quiz, bank }: { readonly quiz: LinkedQuiz; readonly bank: StudyBank }) {
  const { items, missing } = parsePracticeItems(quiz.marks, bank.items);
  const version = hashBank(items);
  const place = nameDraft({ ...quiz, version });
  const [draft, setDraft] = useState<HomeworkDraft>(() => read(place) ?? { name: '', answers: [] });
  const [isLeaving, setLeaving] = useState(false);
  const change = (next: HomeworkDraft) => {
    setDraft(next);
    keep(place, next);
  };
  /** What another learner did on this device is put aside, and found again by that name. */
  const begin = (name: string) => {
    if (draft.name !== '') keep(nameDraftOf(place, draft), draft);
    change(read(nameDraftOf(place, { name })) ?? { name, answers: [] });
    setLeaving(false);
  };
  if (missing > 0) {
    return (
      <PlayerNote title="The questions have changed">
        <p>{missing} of the questions in this link are not in the dossier any more. Ask for a new link.</p>
      </PlayerNote>
    );
  }
  if (draft.name === '' || isLeaving) {
    const former = draft.name === '' ? undefined : draft.name;
    return <HomeworkDoor {...{ quiz, former }} count={items.length} onBegin={begin} onBack={() => setLeaving(false)} />;
  }
  return (
    <>
      {draft.doneAtMillis === undefined ? (
        <HomeworkRun {...{ quiz, bank, items, draft }} onChange={change} />
      ) : (
        <HomeworkEnd
          {...{ quiz, bank, items, version, draft }}
          onAgain={() => change({ name: draft.name, answers: [] })}
        />
      )}
      <p className="mt-8">
        <button type="button" className="button-plain" onClick={() => setLeaving(true)}>
          Not {draft.name}? Begin under another name
        </button>
      </p>
    </>
  );
}

/** What a browser that keeps nothing would not keep; it lasts as long as the page. */
const unkept = new Map<string, HomeworkDraft>();

function read(place: string): HomeworkDraft | undefined {
  return unkept.get(place) ?? parseDraft(readSetting(place));
}

function keep(place: string, draft: HomeworkDraft): void {
  if (writeSetting(place, printDraft(draft))) unkept.delete(place);
  else unkept.set(place, draft);
}
