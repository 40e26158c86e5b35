'use client';
/** The dialogs about a card outside a study session, loaded when the first one is asked for. */
import { useEffect } from 'react';
import type { Item } from '#lib/items/item-kinds.ts';
import { Dialog } from '../frame/dialog.tsx';
import { openProgress } from '../progress/progress-instance.ts';
import { recordAct } from '../progress/record-act.ts';
import { CardInfo } from './card-info.tsx';
import { cardTitles, type CardDialogName } from './card-titles.ts';
import { FlagForm } from './flag-form.tsx';

/** What an item and what a room tells of it have in common. */
export interface ShownItem extends Pick<Item, 'id' | 'card' | 'stem'> {
  readonly feedback: Pick<Item['feedback'], 'answer'>;
}

interface CardDialogProps {
  readonly name: CardDialogName;
  readonly item: ShownItem;
  /** The screen behind shows another question by now. */
  readonly isPast: boolean;
  /** Whether the note is on disk. */
  onFlag(isSaved: boolean): void;
  onClose(): void;
}

export function CardDialog({ name, item: { id, card, stem, feedback }, isPast, onFlag, onClose }: CardDialogProps) {
  useEffect(() => void openProgress(), []);
  const flag = async (note: string) => {
    await openProgress();
    onFlag(await recordAct(card, (common) => ({ ...common, type: 'flagged', card, item: id, note })));
  };
  return (
    <Dialog title={cardTitles[name]} onClose={onClose}>
      <p role="status" className={isPast ? 'mb-4 border-l-2 border-ochre pl-3 font-sans text-ui' : ''}>
        {isPast && 'The room has gone on. This is about the question before; close it to go on too.'}
      </p>
      {name === 'flag' ? (
        <FlagForm
          onSend={(note) => {
            onClose();
            void flag(note);
          }}
        />
      ) : (
        <CardInfo card={card} question={stem} answer={feedback.answer} />
      )}
    </Dialog>
  );
}
