'use client';
/** Small things that this device remembers beside the log. Where storage is denied or full nothing breaks, and whoever writes is told. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** False when the browser would not keep it. */
export function writeSetting(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
