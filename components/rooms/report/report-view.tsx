'use client';
/** A report of a class: what it knew, question by question, player by player, topic by topic; to be printed and saved. */
import { givesPoints } from '#lib/rooms/room-settings.ts';
import type { RoomReport } from '#lib/rooms/report/report-schema.ts';
import { TitledSection } from '../../frame/titled-section.tsx';
import { ReportPlayers } from './report-players.tsx';
import { ReportQuestions } from './report-questions.tsx';
import { ReportSave } from './report-save.tsx';
import { ReportTopics } from './report-topics.tsx';
import { reportWords, sayReportTime } from './report-words.ts';

export function ReportView({ report }: { readonly report: RoomReport }) {
  const { title, questions, players, teams, topics } = report;
  const words = reportWords[report.occasion];
  const answered = questions.reduce((sum, question) => sum + question.answered, 0);
  const right = questions.reduce((sum, question) => sum + question.right, 0);
  return (
    <article aria-labelledby="report" className="space-y-8 pb-10">
      <header>
        <h2 id="report" className="text-stem">
          {title === '' ? 'Quiz' : title}
        </h2>
        <p className="catalogue">
          {sayReportTime(report)} · {words.count(players.length)} ·{' '}
          {questions.length === 1 ? 'one question' : `${questions.length} questions`}
        </p>
        <p className="mt-2">
          {answered === 0
            ? 'Nobody has answered anything.'
            : `${right} of ${answered} answers were right, ${Math.round((100 * right) / answered)} in 100.`}
        </p>
        <ReportSave report={report} />
      </header>
      <TitledSection title="Questions">
        <ReportQuestions questions={questions} />
      </TitledSection>
      <TitledSection title="Topics">
        <ReportTopics topics={topics} />
      </TitledSection>
      {teams.length > 0 && report.scoring !== 'none' && (
        <TitledSection title="Teams">
          <ol>
            {teams.map(({ team, members, points, rank }) => (
              <li key={team} className="flex justify-between border-b border-rule py-1.5">
                <span>
                  {rank}. {team}
                </span>
                <span className="tabular font-sans text-ui">
                  {points.toLocaleString('en')} points, the mean of {members}
                </span>
              </li>
            ))}
          </ol>
        </TitledSection>
      )}
      <TitledSection title={words.title}>
        <ReportPlayers players={players} questions={questions} hasPoints={givesPoints(report)} words={words} />
      </TitledSection>
    </article>
  );
}
