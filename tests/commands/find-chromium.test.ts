/** A browser is found, or installed, or asked for in one sentence; never left out. */
import { describe, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '#lib/commands/find-chromium.ts';
import type { Machine } from '#lib/commands/machine.ts';

const playwrightPath = '/cache/playwright/chrome';

interface Bare {
  readonly machine: Machine;
  readonly ran: readonly string[];
}

/** A machine with these files and nothing else; a command that runs well puts its file there. */
function buildMachine(files: readonly string[], more: Partial<Machine> = {}, installs?: string): Bare {
  const present = new Set(files);
  const ran: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    isRoot: false,
    isDebian: false,
    chromiumPath: undefined,
    playwrightPath: () => playwrightPath,
    exists: (path) => present.has(path),
    run: (command) => {
      ran.push(command.join(' '));
      if (installs !== undefined) present.add(installs);
      return installs !== undefined;
    },
    ...more,
  };
  return { machine, ran };
}

describe('findChromium', () => {
  it('takes the browser that CHROMIUM_PATH names before all others', () => {
    const { machine } = buildMachine(['/opt/mine', '/usr/bin/chromium'], { chromiumPath: '/opt/mine' });
    expect(findChromium(machine)).toBe('/opt/mine');
  });

  it('refuses a CHROMIUM_PATH that leads nowhere, although there is another browser', () => {
    const { machine } = buildMachine(['/usr/bin/chromium'], { chromiumPath: '/opt/gone' });
    expect(() => findChromium(machine)).toThrow('CHROMIUM_PATH is "/opt/gone", but there is no such file');
  });

  it.each([
    ['linux', '/usr/bin/google-chrome-stable'],
    ['linux', '/snap/bin/chromium'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:/Program Files/Google/Chrome/Application/chrome.exe'],
  ] as const)('on %s finds %s', (platform, path) => {
    const { machine, ran } = buildMachine([path, playwrightPath], { platform });
    expect(findChromium(machine)).toBe(path);
    expect(ran).toEqual([]);
  });

  it("takes Playwright's own when there is no other", () => {
    expect(findChromium(buildMachine([playwrightPath]).machine)).toBe(playwrightPath);
  });

  it('installs with apt-get as root on Debian', () => {
    const { machine, ran } = buildMachine([], { isRoot: true, isDebian: true }, '/usr/bin/chromium');
    expect(findChromium(machine)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update', 'apt-get install -y chromium']);
  });

  it('installs with Playwright elsewhere', () => {
    const { machine, ran } = buildMachine([], { isDebian: true }, playwrightPath);
    expect(findChromium(machine)).toBe(playwrightPath);
    expect(ran).toEqual(['npx playwright install chromium']);
  });

  it('says in one sentence what was tried and what to do when installing fails', () => {
    const { machine, ran } = buildMachine([], { isRoot: true, isDebian: true });
    expect(() => findChromium(machine)).toThrow(
      'No Chromium for the browser tests: none in the usual places nor among Playwright\'s, and "apt-get update && ' +
        'apt-get install -y chromium" failed; install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    );
    expect(ran).toEqual(['apt-get update']);
  });

  it('says so when installing brought no browser', () => {
    const { machine } = buildMachine([], {}, '/elsewhere/chrome');
    expect(() => findChromium(machine)).toThrow('"npx playwright install chromium" brought none');
  });
});

it('switches the sandbox off for root alone', () => {
  expect(chromiumFlags.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});
