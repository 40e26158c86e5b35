/** The Chromium of the browser tests against the built app. */
import { chromium, type Browser } from 'playwright';
import { inject } from 'vitest';
import { chromiumFlags } from '#lib/commands/find-chromium.ts';

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromiumPath'), args: [...chromiumFlags] });
}
