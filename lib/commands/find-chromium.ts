/** Finds a Chromium for the browser tests, or installs one; it never gives up in silence. */
import { thisMachine, type Machine } from './machine.ts';

/** The browser tests never need the network beyond this machine, nor a profile that outlives them. */
export const chromiumFlags: readonly string[] = [
  ...(thisMachine.isRoot ? ['--no-sandbox'] : []), // Chromium refuses to run as root with its sandbox
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files/Chromium/Application/chrome.exe',
  ],
};

/** Throws one sentence that says what was tried and what to do. */
export function findChromium(machine: Machine = thisMachine): string {
  const named = machine.chromiumPath;
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", but there is no such file: correct it or unset it.`);
  }
  const found = look(machine);
  if (found !== undefined) return found;
  const install =
    machine.isDebian && machine.isRoot
      ? [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', 'chromium'],
        ]
      : [['npx', 'playwright', 'install', 'chromium']];
  const done = install.every((command) => machine.run(command));
  const installed = done ? look(machine) : undefined;
  if (installed !== undefined) return installed;
  const tried = install.map((command) => command.join(' ')).join(' && ');
  throw new Error(
    `No Chromium for the browser tests: none in the usual places nor among Playwright's, and "${tried}" ` +
      `${done ? 'brought none' : 'failed'}; install Chromium or Chrome, or set CHROMIUM_PATH to one.`,
  );
}

function look(machine: Machine): string | undefined {
  return [...(usualPlaces[machine.platform] ?? []), machine.playwrightPath()].find(machine.exists);
}
