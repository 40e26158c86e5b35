/** What can be done with the card on screen besides answering it, for those who do not use the keys. */
import type { StudyStore } from '#lib/study/study-store.ts';
import type { DialogName } from './dialog-name.ts';

interface CardActionsProps {
  readonly store: StudyStore;
  onOpen(name: DialogName | undefined): void;
}

export function CardActions({ store, onOpen }: CardActionsProps) {
  const actions = [
    {
      name: 'Put off until tomorrow',
      key: '−',
      act: () => {
        onOpen(undefined);
        void store.bury();
      },
    },
    {
      name: 'Suspend until I free it',
      key: '@',
      act: () => {
        onOpen(undefined);
        void store.suspend();
      },
    },
    { name: 'Report a fault in the question', key: '!', act: () => onOpen('flag') },
    { name: 'Show what is known of it', key: 'I', act: () => onOpen('info') },
  ];
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {actions.map(({ name, key, act }) => (
        <li key={name}>
          <button
            type="button"
            className="flex min-h-12 w-full items-center justify-between gap-4 text-left font-sans text-ui hover:bg-sheet"
            onClick={act}
          >
            {name}
            <kbd className="font-sans text-note text-faded">{key}</kbd>
          </button>
        </li>
      ))}
    </ul>
  );
}
