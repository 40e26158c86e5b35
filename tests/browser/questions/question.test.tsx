/** Every kind of question can be answered by keyboard, reports what was answered, and is marked in place afterwards. */
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Question } from '#components/questions/question.tsx';
import { useKeys } from '#components/questions/use-keys.ts';
import { storedItemId } from '#lib/core/ids.ts';
import { kinds, type ItemView, type Kind, type Response, type Reveal } from '#lib/items/item-kinds.ts';

interface Sample {
  readonly view: ItemView;
  /** Pressed one after the other, beginning where the question puts the focus. */
  readonly keys: string;
  readonly response: Response;
  readonly reveal: Reveal;
  /** What the marked question says when that response was wrong. */
  readonly mark: RegExp;
}

const base = { id: storedItemId('s.fact#card/ask/variant'), stem: 'Who signed the agreement of 2014?' };
const options = [
  { id: 'a', text: 'Anatoly Serdyukov' },
  { id: 'b', text: 'Sergei Shoigu' },
  { id: 'c', text: 'A. K. Antony' },
];
const entries = [
  { id: 'a', text: 'First exercise' },
  { id: 'b', text: 'First agreement' },
  { id: 'c', text: 'Cancelled trip' },
];

const samples: { readonly [K in Kind]: Sample } = {
  'single-choice': {
    view: { ...base, kind: 'single-choice', options },
    keys: '1',
    response: { kind: 'single-choice', choice: 'a' },
    reveal: { kind: 'single-choice', key: 'b', whys: { a: 'He held the office until 2012.' } },
    mark: /He held the office until 2012\./,
  },
  'multiple-choice': {
    view: { ...base, kind: 'multiple-choice', options },
    keys: '1c{Enter}',
    response: { kind: 'multiple-choice', choices: ['a', 'c'] },
    reveal: { kind: 'multiple-choice', key: ['b', 'c'], whys: { a: 'He held the office until 2012.' } },
    mark: /He held the office until 2012\./,
  },
  'true-false': {
    view: { ...base, kind: 'true-false', stem: 'Serdyukov signed it.' },
    keys: 't',
    response: { kind: 'true-false', answer: true },
    reveal: { kind: 'true-false', key: false, why: 'It was Shoigu.' },
    mark: /It was Shoigu\./,
  },
  numeric: {
    view: { ...base, kind: 'numeric', unit: { label: 'million US dollars' }, tolerance: 'within 5 percent' },
    keys: '542{Enter}',
    response: { kind: 'numeric', text: '542' },
    reveal: { kind: 'numeric' },
    mark: /million US dollars/,
  },
  'short-text': {
    view: { ...base, kind: 'short-text' },
    keys: 'Serdyukov{Enter}',
    response: { kind: 'short-text', text: 'Serdyukov' },
    reveal: { kind: 'short-text' },
    mark: /Your answer/,
  },
  cloze: {
    view: { ...base, kind: 'cloze', stem: 'It was signed by _____.', before: 'It was signed by ', after: '.' },
    keys: 'Serdyukov{Enter}',
    response: { kind: 'cloze', text: 'Serdyukov' },
    reveal: { kind: 'cloze' },
    mark: /It was signed by/,
  },
  matching: {
    view: {
      ...base,
      kind: 'matching',
      prompts: [
        { id: 'p', text: 'Who came in 2012?' },
        { id: 'q', text: 'Who came in 2014?' },
      ],
      choices: options,
    },
    keys: '13{Enter}',
    response: { kind: 'matching', pairs: { p: 'a', q: 'c' } },
    reveal: { kind: 'matching', key: { p: 'a', q: 'b' } },
    mark: /it is: Sergei Shoigu/,
  },
  ordering: {
    view: { ...base, kind: 'ordering', entries },
    // The first row is picked up, moved down by one, and the order is handed in by Tab to the button.
    keys: '{Tab}{Enter}{ArrowDown}{Enter}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Enter}',
    response: { kind: 'ordering', order: ['b', 'a', 'c'] },
    reveal: { kind: 'ordering', key: ['c', 'b', 'a'], dates: { a: '2016', b: '2014', c: '2012' } },
    mark: /belongs in place 3, 2016/,
  },
  'map-place': {
    view: { ...base, kind: 'map-place', map: 'eurasia' },
    // There is no server here and so no map: the list is the first stop, and takes the first letters of a name.
    keys: '{Tab}iran{Tab}{Enter}',
    response: { kind: 'map-place', place: 'IR' },
    reveal: { kind: 'map-place', key: 'PK' },
    mark: /You chose Iran\. ✓ The answer is Pakistan\./,
  },
};

describe.each(kinds)('%s', (kind) => {
  const { view, keys, response, reveal, mark } = samples[kind];

  it('is answered by keyboard alone', async () => {
    const onRespond = vi.fn<(given: Response) => void>();
    await render(<Question view={view} onRespond={onRespond} />);
    await userEvent.keyboard(keys);
    expect(onRespond).toHaveBeenCalledExactlyOnceWith(response);
  });

  it('stays as it was answered, marked, and takes no second answer', async () => {
    const onRespond = vi.fn<(given: Response) => void>();
    const outcome = { response, reveal, isRight: false };
    const screen = await render(<Question view={view} outcome={outcome} onRespond={onRespond} />);
    expect(screen.container.textContent).toMatch(mark);
    await userEvent.keyboard(keys);
    expect(onRespond).not.toHaveBeenCalled();
  });

  it('says beside itself what is missing', async () => {
    const hint = 'Type a number.';
    const screen = await render(<Question view={view} hint={hint} onRespond={() => {}} />);
    const isTappedAtOnce = kind === 'single-choice' || kind === 'true-false';
    expect(screen.container.textContent?.includes(hint)).toBe(!isTappedAtOnce);
  });
});

it('moves a row by its buttons too, and says where it went', async () => {
  const onRespond = vi.fn<(given: Response) => void>();
  const screen = await render(<Question view={samples.ordering.view} onRespond={onRespond} />);
  await screen.getByRole('button', { name: 'Move up: Cancelled trip' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Cancelled trip: place 2 of 3');
  await screen.getByRole('button', { name: 'Check' }).click();
  expect(onRespond).toHaveBeenCalledWith({ kind: 'ordering', order: ['a', 'c', 'b'] });
});

it('leaves single keys alone while a field is being typed in', async () => {
  const screen = await render(<Question view={samples['short-text'].view} onRespond={() => {}} />);
  await userEvent.keyboard('u1b');
  await expect.element(screen.getByRole('textbox')).toHaveValue('u1b');
});

it('acts on a key once, though a widget and its panel both listen', async () => {
  const acted: string[] = [];
  const Panel = () => {
    const [isAnswered, setAnswered] = useState(false);
    useKeys({ '1': () => acted.push('panel') });
    return isAnswered ? null : (
      <Question
        view={samples['single-choice'].view}
        onRespond={() => {
          acted.push('widget');
          setAnswered(true);
        }}
      />
    );
  };
  await render(<Panel />);
  await userEvent.keyboard('1');
  expect(acted).toEqual(['widget']);
});
