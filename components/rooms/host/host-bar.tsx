/** At the thumb: what comes next as the main button, what else there is beside it, each with its key. */
import type { HostAction } from '#lib/rooms/decide/host-actions.ts';

interface HostBarProps {
  readonly main: HostAction | undefined;
  readonly others: readonly HostAction[];
  onAct(action: HostAction): void;
}

export function HostBar({ main, others, onAct }: HostBarProps) {
  return (
    <div className="sticky bottom-0 grid grid-cols-2 items-center gap-2 border-t border-rule bg-paper pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] sm:flex">
      {others.map((action) => (
        <button
          key={action.command.type}
          type="button"
          className="button-plain px-3! whitespace-nowrap"
          aria-keyshortcuts={action.key?.toUpperCase()}
          onClick={() => onAct(action)}
        >
          {action.name}
          {action.key !== undefined && <Key name={action.key.toUpperCase()} />}
        </button>
      ))}
      {main && (
        <button
          type="button"
          className="button col-span-2 min-h-12 min-w-40 whitespace-nowrap sm:ml-auto"
          aria-keyshortcuts="Enter"
          onClick={() => onAct(main)}
        >
          {main.name}
          <Key name="Enter" />
        </button>
      )}
    </div>
  );
}

function Key({ name }: { readonly name: string }) {
  return <kbd className="ml-1.5 hidden font-sans text-note opacity-70 md:inline">{name}</kbd>;
}
