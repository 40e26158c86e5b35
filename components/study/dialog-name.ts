/** The dialogs of the study screen. */
import type { CardDialogName } from '../cards/card-titles.ts';

export type DialogName = 'actions' | CardDialogName;
