import { expect, it } from 'vitest';
import { findNodeProblem } from '#lib/commands/node-version.ts';

it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.21.0'])('is content with %s', (version) => {
  expect(findNodeProblem(version)).toBeUndefined();
});

it.each(['v20.9.0', 'v20.18.3', 'v18.20.0'])('asks for a newer Node than %s', (version) => {
  expect(findNodeProblem(version)).toBe(
    `Dossier needs Node 20.19 or later, and this is ${version}: install a newer one.`,
  );
});
