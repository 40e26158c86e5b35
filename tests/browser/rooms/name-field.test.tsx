/** A name that is typed: what is wrong with it is said where it was listened for before. */
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { NameField } from '#components/rooms/name-field.tsx';

const show = (value: string) =>
  render(<NameField label="Name" note="Others see it." autoComplete="off" value={value} onChange={() => {}} />);

it('has the place that is read out before there is anything to say, and then says it there', async () => {
  const short = await show('Ada');
  expect(short.getByRole('status').elements()).toHaveLength(1);
  await short.unmount();
  const long = await show('x'.repeat(21));
  await expect.element(long.getByRole('status')).toHaveTextContent('this one has 1 too many');
});
