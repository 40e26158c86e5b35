/** On whose first answers a simulation rests, the learner's or those of learners at large, and on how many. */
import { fewestFirstAnswers, type FirstAnswers } from '#lib/study/first-answers.ts';

export function FirstAnswersNote({ share, own }: FirstAnswers) {
  const percent = `${Math.round(share * 100)}\u00a0%`;
  return (
    <p className="catalogue">
      {own < fewestFirstAnswers
        ? `Of new cards ${percent} are taken to be known at first, as with learners at large: your own share counts from ${fewestFirstAnswers} first answers on, and you have given ${own}.`
        : `Of new cards ${percent} are taken to be known at first, as in your own ${own} first answers.`}
    </p>
  );
}
