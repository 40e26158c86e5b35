'use client';
/** Small texts that this tab remembers through a reload. Where storage is denied or full they hold until the page is left. */
const held = new Map<string, string>();

export function readTabText(name: string): string | undefined {
  try {
    return held.get(name) ?? sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeTabText(name: string, text: string): void {
  held.set(name, text);
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // It is held.
  }
}

export function dropTabText(name: string): void {
  held.delete(name);
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Denied: there is nothing to be removed.
  }
}
