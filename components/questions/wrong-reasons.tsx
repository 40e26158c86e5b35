/** Why what was chosen is wrong. It stands below the verdict, so that no row moves. */
import type { WrongReason } from '#lib/items/wrong-reasons.ts';

export function WrongReasons({ reasons }: { readonly reasons: readonly WrongReason[] }) {
  return reasons.map(({ text, why }) => (
    <p key={why} className="border-l-4 border-vermilion pl-3 text-ui">
      {text !== undefined && <span className="text-faded">✗ {text}: </span>}
      {why}
    </p>
  ));
}
