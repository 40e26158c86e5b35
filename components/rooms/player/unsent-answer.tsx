/** What stood on a phone when the question was over and had not reached the room: nothing is taken away unsaid. */
import { listResponse } from '#lib/assess/say-response.ts';
import type { ItemView, Response } from '#lib/items/item-kinds.ts';

interface UnsentAnswerProps {
  readonly view: ItemView;
  readonly response: Response;
  /** Where its question is not on the screen any more. */
  readonly hasStem?: boolean;
}

export function UnsentAnswer({ view, response, hasStem = false }: UnsentAnswerProps) {
  return (
    <section aria-labelledby="unsent" className="mb-6 border-l-2 border-ochre pl-3">
      <h2 id="unsent" className="font-sans text-ui">
        Not sent in time, so it does not count:
      </h2>
      {hasStem && <p className="text-faded">{view.stem}</p>}
      <ul>
        {listResponse(view, { ...response }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
