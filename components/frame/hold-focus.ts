/** The focus as it is before something takes it away, and the way to give it back once that is gone. */

/** Gives the way back: to what had the focus, or, where that was nowhere or is gone, to the heading of what is on screen. */
export function holdFocus(): () => void {
  const before = document.activeElement;
  return () => {
    // A frame later: by then the screen behind has drawn what a press here has changed.
    requestAnimationFrame(() => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const goal = before instanceof HTMLElement && before !== document.body && before.isConnected ? before : undefined;
      focusOn(goal ?? findHeading());
    });
  };
}

/** What a screen is about: the question, or its first heading. */
function findHeading(): HTMLElement | null {
  const main = document.getElementById('content');
  return main?.querySelector<HTMLElement>('#stem') ?? main?.querySelector<HTMLElement>('h1, h2') ?? main;
}

function focusOn(goal: HTMLElement | null): void {
  if (goal === null) return;
  goal.focus({ preventScroll: true });
  if (document.activeElement === goal) return;
  goal.tabIndex = -1;
  goal.focus({ preventScroll: true });
}
