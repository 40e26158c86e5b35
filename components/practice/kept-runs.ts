'use client';
/** The practices that this tab has begun, by their links. Where storage is denied they hold until the page is left. */
const held = new Map<string, string>();

export function readRun(link: string): string | undefined {
  try {
    return held.get(link) ?? sessionStorage.getItem(nameRun(link)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeRun(link: string, run: string): void {
  held.set(link, run);
  try {
    sessionStorage.setItem(nameRun(link), run);
  } catch {
    // Denied or full: a reload begins anew.
  }
}

export function dropRun(link: string): void {
  held.delete(link);
  try {
    sessionStorage.removeItem(nameRun(link));
  } catch {
    // Denied: there is nothing to be removed.
  }
}

function nameRun(link: string): string {
  return `dossier-practice ${link}`;
}
