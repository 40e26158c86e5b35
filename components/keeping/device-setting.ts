'use client';
/** Small things that this device remembers beside the log. Where storage is denied they hold for nobody, and nothing breaks. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeSetting(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Denied or full: it is asked again another time.
  }
}
