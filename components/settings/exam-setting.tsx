'use client';
/** The day of an exam, and what studying up to it lets expect. */
import { useId, useMemo, useRef } from 'react';
import { calendarDate, learningDay, startOfLearningDay } from '#lib/schedule/learning-day.ts';
import { toPlan } from '#lib/settings/apply-settings.ts';
import { lastDays } from '#lib/study/exam.ts';
import type { QueueCard } from '#lib/study/pick-card.ts';
import { expectRecall, simulateStudy, type ExpectedRecall, type SimulationInput } from '#lib/study/simulate-study.ts';
import { FirstAnswersNote } from './first-answers-note.tsx';
import { learnerClock, settingsStore } from './settings-instance.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import { useSettings } from './use-settings.ts';
import { useSimulation } from './use-simulation.ts';
import { useSliced } from './use-sliced.ts';

/** Simulating further ahead takes long and says little. */
const furthestDays = 120;
/** Exams are in the morning: so long after a learning day has begun. */
const examAfterMillis = 6 * 3_600_000;

export function ExamSetting({ cards }: { readonly cards: readonly QueueCard[] }) {
  const settings = useSettings((state) => state.settings);
  const learner = useSimulation(cards);
  const { examDay } = toPlan(settings);
  const begin = useMemo(
    () => (learner && examDay !== undefined ? () => expectFrom(learner.inputFor(settings), examDay) : undefined),
    [learner, settings, examDay],
  );
  const { value, isWorking } = useSliced(begin);
  const expected = begin && (isWorking ? 'Working it out …' : value && sayExpected(value, cards.length));
  const id = useId();
  const date = useRef<HTMLInputElement>(null);
  const now = learnerClock.nowMillis();
  return (
    <TitledSection title="Exam">
      <p>
        With an exam ahead, new cards come before due ones, and in the last {lastDays} days every card comes once more,
        whatever the limits are.
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-3 font-sans text-ui">
        <label htmlFor={id}>Day of the exam</label>
        <input
          ref={date}
          id={id}
          type="date"
          className="field tabular min-h-10 w-44 font-sans text-ui"
          min={calendarDate(learningDay(now, learnerClock.zoneAt(now)))}
          value={settings.examDate ?? ''}
          onChange={(event) =>
            settingsStore.change({ examDate: event.target.value === '' ? null : event.target.value })
          }
        />
        <button
          type="button"
          className="button-plain min-h-10"
          disabled={settings.examDate === null}
          onClick={() => {
            settingsStore.change({ examDate: null });
            // The button rests now: the focus has to go elsewhere.
            date.current?.focus();
          }}
        >
          No exam
        </button>
      </div>
      <p role="status" className="mt-3">
        {expected}
      </p>
      {learner && expected !== undefined && (
        <>
          <p className="catalogue">By the scheduler’s own model of your memory, simulated.</p>
          <FirstAnswersNote {...learner.firstAnswers} />
        </>
      )}
    </TitledSection>
  );
}

interface Expected {
  readonly daysLeft: number;
  /** Undefined where the day is too near or too far to be simulated. */
  readonly recall?: ExpectedRecall;
}

function* expectFrom(input: SimulationInput, examDay: number): Generator<undefined, Expected> {
  const daysLeft = examDay - learningDay(input.nowMillis, input.zone);
  if (daysLeft < 1 || daysLeft > furthestDays) return { daysLeft };
  const examMillis = startOfLearningDay(examDay, input.zone) + examAfterMillis;
  return { daysLeft, recall: expectRecall(yield* simulateStudy(input, daysLeft), input, examMillis) };
}

function sayExpected({ daysLeft, recall }: Expected, cards: number): string {
  if (daysLeft < 1) return 'That day has come. Choose another one, or none.';
  if (recall === undefined) return `That is ${daysLeft} days ahead: too far to say what it will bring.`;
  if (recall.cards === 0) return 'No card will have been begun by then.';
  return `If you study every day until then, ${recall.cards} of ${cards} cards are begun, and you can expect to recall about ${Math.floor(recall.recall * 100)}\u00a0% of them on the day.`;
}
