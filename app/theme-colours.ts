/** The paper of both themes, for the browser's own frame, which reads no style sheet. As in `app/globals.css`. */
export const paper = { light: '#faf7f1', dark: '#11161d' } as const;
