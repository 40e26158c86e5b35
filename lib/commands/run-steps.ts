/** Runs named commands in order, says which one runs, and stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { findNodeProblem } from './node-version.ts';
import { projectRoot } from './project-root.ts';

/** The command is one line for `sh` or `cmd`: a program of `node_modules/.bin` and its arguments, nothing cleverer. */
export interface Step {
  readonly name: string;
  readonly command: string;
}

/** Gives the exit status; the output of each step goes straight to the terminal. */
export function runSteps(title: string, steps: readonly Step[]): number {
  const nodeProblem = findNodeProblem(process.version);
  if (nodeProblem !== undefined) {
    console.error(nodeProblem);
    return 1;
  }
  for (const [index, { name, command }] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${name}: ${command}`);
    const { status, error } = spawnSync(command, {
      cwd: projectRoot,
      env: environment(),
      shell: true,
      stdio: 'inherit',
    });
    if (status !== 0) {
      console.error(`\n${title} failed at "${name}"${error === undefined ? '' : `: ${error.message}`}.`);
      return status ?? 1;
    }
  }
  console.log(`\n${title}: all ${steps.length} steps passed.`);
  return 0;
}

function environment(): NodeJS.ProcessEnv {
  const programs = join(projectRoot, 'node_modules', '.bin');
  return { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`, NEXT_TELEMETRY_DISABLED: '1' };
}
