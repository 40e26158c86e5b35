import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { paper } from '../../app/theme-colours.ts';
import { projectRoot } from '#lib/commands/project-root.ts';

it('the browser’s frame has the paper of the style sheet, in both themes', () => {
  const styles = readFileSync(join(projectRoot, 'app/globals.css'), 'utf8');
  // What is printed has the paper that it is printed on.
  const [screen = ''] = styles.split('@media print');
  expect([...screen.matchAll(/--paper: (#\w+);/g)].map(([, colour]) => colour)).toEqual([paper.light, paper.dark]);
});
