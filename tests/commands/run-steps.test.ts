/** Steps run in order, say their names, and stop at the first that fails. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runSteps } from '#lib/commands/run-steps.ts';

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((text: string) => {
      said.push(text.trim());
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('names each step and counts them at the end', () => {
  const steps = [
    { name: 'one', command: 'node -e 0' },
    { name: 'two', command: 'node -e 1' },
  ];
  expect(runSteps('check', steps)).toBe(0);
  expect(said).toEqual(['[1/2] one: node -e 0', '[2/2] two: node -e 1', 'check: all 2 steps passed.']);
});

it('stops at the first step that fails, with its status', () => {
  const steps = [
    { name: 'bad', command: 'node -e "process.exit(3)"' },
    { name: 'never', command: 'node -e 0' },
  ];
  expect(runSteps('check', steps)).toBe(3);
  expect(said).toEqual(['[1/2] bad: node -e "process.exit(3)"', 'check failed at "bad".']);
});
