'use client';
/** The dialogs of the study screen, loaded when the first one is asked for. */
import type { Study } from '#lib/study/study-state.ts';
import type { StudyStore } from '#lib/study/study-store.ts';
import { CardInfo } from '../cards/card-info.tsx';
import { FlagForm } from '../cards/flag-form.tsx';
import { cardTitles } from '../cards/card-titles.ts';
import { Dialog } from '../frame/dialog.tsx';
import { CardActions } from './card-actions.tsx';
import type { DialogName } from './dialog-name.ts';

interface StudyDialogProps {
  readonly name: DialogName;
  readonly study: Study;
  readonly store: StudyStore;
  onOpen(name: DialogName | undefined): void;
}

const titles: Readonly<Record<DialogName, string>> = {
  actions: 'This card',
  ...cardTitles,
};

export function StudyDialog({ name, study, store, onOpen }: StudyDialogProps) {
  const { asked, answered } = study;
  const close = () => onOpen(undefined);
  if (!asked) return null;
  return (
    <Dialog key={name} title={titles[name]} onClose={close}>
      {name === 'actions' && <CardActions store={store} onOpen={onOpen} />}
      {name === 'flag' && (
        <FlagForm
          onSend={(note) => {
            void store.flag(note);
            close();
          }}
        />
      )}
      {name === 'info' && (
        <CardInfo card={asked.card.id} question={asked.view.stem} answer={answered && asked.item.feedback.answer} />
      )}
    </Dialog>
  );
}
