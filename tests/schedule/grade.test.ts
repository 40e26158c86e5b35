import { expect, it } from 'vitest';
import { gradeFromScore } from '#lib/schedule/grade.ts';

it('grades right as Good and anything less as Again', () => {
  expect(gradeFromScore({ earned: 3, total: 3 })).toBe(3);
  expect(gradeFromScore({ earned: 2, total: 3 })).toBe(1);
  expect(gradeFromScore({ earned: 0, total: 1 })).toBe(1);
});
