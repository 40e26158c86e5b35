/** The dialogs of the study screen. */
export type DialogName = 'actions' | 'flag' | 'info' | 'keys';
