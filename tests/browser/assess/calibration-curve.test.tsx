import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { CalibrationCurve } from '#components/assess/calibration-curve.tsx';
import { buildCalibration } from '#lib/assess/calibration.ts';

const stated = (confidence: number, right: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ confidence, isRight: at < right }));
const curve = (...answers: ReturnType<typeof stated>[]) => (
  <CalibrationCurve bins={buildCalibration(answers.flat()).bins} />
);

it('says where one is too sure, in words', async () => {
  const screen = await render(curve(stated(0.9, 6, 16), stated(0.5, 6, 12)));
  await expect
    .element(screen.getByRole('figure', { name: 'Where you said 90 of 100, 6 of 16 were right: too sure.' }))
    .toBeVisible();
});

it('says that what was said fits, or that there are too few answers to tell', async () => {
  const fits = await render(curve(stated(0.5, 6, 12)));
  await expect.element(fits.getByText(/You were right about as often as you said/)).toBeVisible();
  const few = await render(curve(stated(0.5, 6, 9)));
  await expect.element(few.getByText('At each confidence there are too few answers to tell.')).toBeVisible();
});

it('puts the dot of one who is as right as sure on the dashed line, inside its interval', async () => {
  const { container } = await render(curve(stated(0.5, 10, 20)));
  const [dot, dashed] = [container.querySelector('circle'), container.querySelector('line[stroke-dasharray]')];
  const [dotBox, lineBox] = [dot?.getBoundingClientRect(), dashed?.getBoundingClientRect()];
  const middle = (from = 0, length = 0) => from + length / 2;
  expect(middle(dotBox?.x, dotBox?.width)).toBeCloseTo(middle(lineBox?.x, lineBox?.width), 0);
  expect(middle(dotBox?.y, dotBox?.height)).toBeCloseTo(middle(lineBox?.y, lineBox?.height), 0);
});
