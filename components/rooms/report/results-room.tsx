'use client';
/** Opens what a class has left behind: a saved report, or homework, many pieces at once; and says what could not be read. */
import { useState } from 'react';
import { collectHandIns } from '#lib/rooms/homework/collect-hand-ins.ts';
import { parseHandIns, type HandIn } from '#lib/rooms/homework/hand-in.ts';
import { parseRoomReport } from '#lib/rooms/report/parse-report.ts';
import type { RoomReport } from '#lib/rooms/report/report-schema.ts';
import { HomeworkReport } from '../homework/homework-report.tsx';
import { ReportView } from './report-view.tsx';

interface Opened {
  readonly report?: RoomReport;
  readonly handIns: readonly HandIn[];
  readonly problems: readonly string[];
}

const nothing: Opened = { handIns: [], problems: [] };

export function ResultsRoom() {
  const [opened, setOpened] = useState(nothing);
  const [pasted, setPasted] = useState('');
  const open = (texts: readonly { readonly name: string; readonly text: string }[]) =>
    setOpened(texts.reduce<Opened>((all, { name, text }) => openText(all, name, text), { ...opened, problems: [] }));
  const openFiles = async (files: readonly File[]) =>
    open(await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() }))));
  const { report, handIns, problems } = opened;
  const collected = collectHandIns(handIns);
  const said = [...problems, ...collected.problems.map(({ message }) => message)];
  return (
    <>
      <div className="mb-6 print:hidden">
        <label className="button-plain focus-within:outline-2 focus-within:outline-offset-3 focus-within:outline-sea">
          Open files
          <input
            type="file"
            multiple
            accept=".json,.txt,application/json,text/plain"
            className="sr-only"
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              target.value = '';
              void openFiles(files);
            }}
          />
        </label>
        <details className="mt-4">
          <summary className="min-h-8 font-sans text-ui text-sea">Homework that came as a message</summary>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              open([{ name: 'The message', text: pasted }]);
              setPasted('');
            }}
          >
            <label className="catalogue block">
              Paste one line or many; each begins with “dossier-hand-in”
              <textarea
                className="field mt-1 text-ui!"
                rows={4}
                value={pasted}
                onChange={({ target }) => setPasted(target.value)}
              />
            </label>
            <button type="submit" className="button-plain mt-2" disabled={pasted.trim() === ''}>
              Open
            </button>
          </form>
        </details>
      </div>
      <div role="status" className={said.length === 0 ? '' : 'mb-6 border-l-2 border-ochre pl-3 font-sans text-ui'}>
        {said.map((problem, at) => (
          <p key={`${at} ${problem}`}>{problem}</p>
        ))}
      </div>
      {report && <ReportView key={report.openedAtMillis} report={report} />}
      {collected.handIns[0] && <HomeworkReport dossier={collected.handIns[0].dossier} handIns={collected.handIns} />}
    </>
  );
}

/** A report takes the place of what was open; homework is added to homework. */
function openText(all: Opened, name: string, text: string): Opened {
  const report = parseRoomReport(text);
  if (report.ok) return { report: report.value, handIns: [], problems: all.problems };
  if (report.error.code !== 'not-a-report') return refused(all, `${name}: ${report.error.message}`);
  const pieces = parseHandIns(text);
  const handIns = pieces.flatMap((piece) => (piece.ok ? [piece.value] : []));
  const problems = pieces.flatMap((piece) => (piece.ok ? [] : [`${name}: ${piece.error.message}`]));
  const added = { handIns: [...all.handIns, ...handIns], problems: [...all.problems, ...problems] };
  return handIns.length === 0 && all.report ? { ...added, report: all.report } : added;
}

const refused = (all: Opened, problem: string): Opened => ({ ...all, problems: [...all.problems, problem] });
