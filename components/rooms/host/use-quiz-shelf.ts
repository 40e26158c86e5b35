'use client';
/** The quizzes this device keeps, in step with every part of the page that shows or changes them. */
import { parseQuizShelf, printQuizShelf, putOnShelf } from '#lib/rooms/quiz/quiz-shelf.ts';
import type { Quiz } from '#lib/rooms/quiz/quiz.ts';
import { readSetting } from '../../keeping/device-setting.ts';
import { keepDeviceText, useDeviceText } from '../../keeping/use-device-text.ts';

const name = 'dossier-quizzes';

export function useQuizShelf(): string | undefined {
  return useDeviceText(name);
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
  return shelf.ok && keepDeviceText(name, printQuizShelf(edit(shelf.value)));
}
