'use client';
/** Safari forgets what a page has stored when it is not visited for seven days; as an installed app it does not. */

/** Apple's engine in a window of the browser, on a telephone or tablet also under other names. */
export function findForgetfulBrowser(): 'mac' | 'handheld' | undefined {
  if (navigator.vendor !== 'Apple Computer, Inc.' || isInstalled()) return undefined;
  // A tablet calls itself a Mac, but a Mac has no screen to touch.
  return navigator.maxTouchPoints > 0 ? 'handheld' : 'mac';
}

export function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}
