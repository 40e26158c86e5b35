/** What finding a browser asks of the machine, so that a test can stand in for any machine. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly isDebian: boolean;
  /** The environment's CHROMIUM_PATH. */
  readonly chromiumPath: string | undefined;
  /** Where Playwright would keep its own Chromium, whether it is there or not. */
  playwrightPath(): string;
  exists(this: void, path: string): boolean;
  /** Whether the command ended well; what it prints goes to the terminal. */
  run(command: readonly string[]): boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  isDebian: existsSync('/etc/debian_version'),
  chromiumPath: process.env.CHROMIUM_PATH,
  playwrightPath: () => chromium.executablePath(),
  exists: (path) => existsSync(path),
  run: ([program = '', ...args]) =>
    spawnSync(program, args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32', // npx is a script there
      stdio: 'inherit',
    }).status === 0,
};
