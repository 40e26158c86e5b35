/** A test that makes noise on the console fails: the noise is either a defect or a message nobody asserted. */
import { afterAll, afterEach } from 'vitest';

const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir'] as const;
const noise: string[] = [];

// Put in place before the test file loads, so that noise at import is heard too. A test that expects a
// message spies on the method itself, which then never gets here.
for (const method of methods) {
  console[method] = (...args: unknown[]) => {
    noise.push(`console.${method}: ${args.map(String).join(' ')}`);
  };
}

afterEach(failOnNoise);
afterAll(failOnNoise);

function failOnNoise(): void {
  const heard = noise.splice(0);
  if (heard.length > 0) throw new Error(`The console stays quiet in tests, but it said:\n${heard.join('\n')}`);
}
