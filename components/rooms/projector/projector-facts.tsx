/** What an answer rests on, for the last row: two facts side by side, as they are compared; of more, where each stands. */
import type { Disclosure } from '#lib/rooms/view/room-view.ts';
import { CitationLine } from '../../sources/citation-line.tsx';
import { EditorNote } from '../../sources/editor-note.tsx';
import { TwoAccounts } from '../two-accounts.tsx';

interface ProjectorFactsProps {
  readonly disclosure: Disclosure;
  /** Where the answer is drawn part by part, it has said what the facts say. */
  readonly isSaid: boolean;
}

export function ProjectorFacts({ disclosure: { facts, isDisputed }, isSaid }: ProjectorFactsProps) {
  const [fact] = facts;
  if (!fact) return null;
  // A conflict is left to the class: what resolves it is for the host to say.
  if (isDisputed) return <TwoAccounts fact={fact} hasNote={false} />;
  if (isSaid) return facts.map(({ citation }) => <CitationLine key={citation.factId} citation={citation} />);
  return (
    <ul className={facts.length > 1 ? 'grid grid-cols-2 divide-x divide-rule' : ''}>
      {facts.map(({ statement, citation, editorNote }) => (
        <li key={citation.factId} className="px-[0.6em] first:pl-0 last:pr-0">
          <p>{statement}</p>
          <CitationLine citation={citation} />
          {editorNote && <EditorNote note={editorNote} />}
        </li>
      ))}
    </ul>
  );
}
