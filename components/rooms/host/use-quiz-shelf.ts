'use client';
/** The quizzes this device keeps, in step with every part of the page that shows or changes them. */
import { useSyncExternalStore } from 'react';
import { parseQuizShelf, printQuizShelf, putOnShelf } from '#lib/rooms/quiz/quiz-shelf.ts';
import type { Quiz } from '#lib/rooms/quiz/quiz.ts';
import { readSetting, writeSetting } from '../../keeping/device-setting.ts';

const name = 'dossier-quizzes';
const listeners = new Set<() => void>();

/** The text as it is kept: React compares it, so it is parsed where it is used. */
export function useQuizShelf(): string | undefined {
  return useSyncExternalStore(
    subscribe,
    () => readSetting(name),
    () => undefined,
  );
}

/** True when it is on the disk, false when the browser would not keep it or what is there cannot be read. */
export function keepQuiz(quiz: Quiz): boolean {
  return change((quizzes) => putOnShelf(quizzes, quiz));
}

export function dropQuiz(id: string): boolean {
  return change((quizzes) => quizzes.filter((quiz) => quiz.id !== id));
}

function change(edit: (quizzes: readonly Quiz[]) => readonly Quiz[]): boolean {
  const shelf = parseQuizShelf(readSetting(name));
  if (!shelf.ok) return false;
  const text = printQuizShelf(edit(shelf.value));
  writeSetting(name, text);
  for (const listener of listeners) listener();
  return readSetting(name) === text;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
