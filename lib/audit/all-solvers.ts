/** The registry: every know-nothing test-taker. */
import type { Solver } from './solver.ts';
import { firstPosition } from './solvers/first-position.ts';
import { hedged } from './solvers/hedged.ts';
import { lastPosition } from './solvers/last-position.ts';
import { leastAbsolute } from './solvers/least-absolute.ts';
import { longest } from './solvers/longest.ts';
import { middleNumber } from './solvers/middle-number.ts';
import { mostExact } from './solvers/most-exact.ts';
import { mostMentioned } from './solvers/most-mentioned.ts';
import { oddForm } from './solvers/odd-form.ts';
import { oddOneOut } from './solvers/odd-one-out.ts';
import { optionOverlap } from './solvers/option-overlap.ts';
import { shortest } from './solvers/shortest.ts';
import { stemOverlap } from './solvers/stem-overlap.ts';

export const allSolvers: readonly Solver[] = [
  longest,
  shortest,
  stemOverlap,
  optionOverlap,
  mostMentioned,
  middleNumber,
  firstPosition,
  lastPosition,
  hedged,
  leastAbsolute,
  oddOneOut,
  oddForm,
  mostExact,
];
