/** Every kind of question can be answered by keyboard, reports what was answered, and is marked in place afterwards. */
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CheckPlace } from '#components/questions/check-place.ts';
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
    mark: /Serdyukov✗ your answer.*Shoigu✓ the answer/,
  },
  'multiple-choice': {
    view: { ...base, kind: 'multiple-choice', options },
    keys: '1c{Enter}',
    response: { kind: 'multiple-choice', choices: ['a', 'c'] },
    reveal: { kind: 'multiple-choice', key: ['b', 'c'], whys: { a: 'He held the office until 2012.' } },
    mark: /Serdyukov✗ your answer.*Shoigu✓ the answer.*Antony✓ your answer, right/,
  },
  'true-false': {
    view: { ...base, kind: 'true-false', stem: 'Serdyukov signed it.' },
    keys: 't',
    response: { kind: 'true-false', answer: true },
    reveal: { kind: 'true-false', key: false, why: 'It was Shoigu.' },
    mark: /True✗ your answer.*changed✓ the answer/,
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
    mark: /2012\?✓ Anatoly Serdyukov.*2014\?✗ A\. K\. Antony/,
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

describe('nothing moves under the thumb', () => {
  const topsIn = (container: Element) =>
    [...container.querySelectorAll('li')].map((row) => Math.round(row.getBoundingClientRect().top));

  it.each(['single-choice', 'multiple-choice', 'true-false', 'matching', 'ordering'] as const)(
    'when the rows of a %s are marked on a phone',
    async (kind) => {
      await page.viewport(360, 740);
      const { view, response, reveal } = samples[kind];
      const long = { text: 'As for the cancelled trip to Islamabad, it looks to the report as if Putin will go' };
      const lengthen = <Part extends object>(part: Part) => ({ ...part, ...long });
      const wordy: ItemView =
        'options' in view
          ? { ...view, options: view.options.map(lengthen) }
          : 'entries' in view
            ? { ...view, entries: view.entries.map(lengthen) }
            : view;
      const rows = 'prompts' in view ? view.prompts.length : undefined;
      const before = await render(<Question view={wordy} onRespond={() => {}} />);
      if ('prompts' in view) await userEvent.keyboard('13');
      const tops = topsIn(before.container).slice(0, rows);
      await before.unmount();
      const outcome = { response: kind === 'ordering' ? undefined : response, reveal, isRight: false };
      const after = await render(<Question view={wordy} outcome={outcome} onRespond={() => {}} />);
      expect(tops.length).toBeGreaterThan(1);
      expect(topsIn(after.container)).toEqual(tops);
    },
  );
});

describe('Check', () => {
  it('stands in the bar of a screen that has one, with what is missing above it', async () => {
    const Screen = () => {
      const [place, setPlace] = useState<HTMLElement | null>(null);
      return (
        <>
          <CheckPlace value={place}>
            <Question view={samples.matching.view} hint="Give every line its match." onRespond={() => {}} />
          </CheckPlace>
          <footer ref={setPlace} />
        </>
      );
    };
    const screen = await render(<Screen />);
    await expect.element(screen.getByRole('contentinfo').getByRole('button', { name: 'Check' })).toBeVisible();
    await expect.element(screen.getByRole('contentinfo').getByRole('alert')).toHaveTextContent('Give every line');
  });
});

it('tells what stands on the screen before it is handed in', async () => {
  const onDraft = vi.fn<(draft: Response) => void>();
  await render(<Question view={samples.cloze.view} onDraft={onDraft} onRespond={() => {}} />);
  await userEvent.keyboard('So');
  expect(onDraft.mock.calls).toEqual([[{ kind: 'cloze', text: 'S' }], [{ kind: 'cloze', text: 'So' }]]);
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

it('leaves every key to its panel once it is answered, though its marks are still to come', async () => {
  for (const kind of ['single-choice', 'true-false'] as const) {
    const acted: string[] = [];
    const Panel = () => {
      useKeys({ '2': () => acted.push('panel') });
      return <Question view={samples[kind].view} isGiven onRespond={() => acted.push('widget')} />;
    };
    const screen = await render(<Panel />);
    await userEvent.keyboard('2');
    expect(acted).toEqual(['panel']);
    await screen.unmount();
  }
});

it('keeps the comma after a gap beside its field on the narrowest phone', async () => {
  const view = { ...samples.cloze.view, before: 'Beside helicopters media reports named ', after: ', as he writes.' };
  const screen = await render(
    <div className="w-70">
      <Question view={view} onRespond={() => {}} />
    </div>,
  );
  const field = screen.getByRole('textbox').element().getBoundingClientRect();
  const comma = screen.getByText(',', { exact: true }).element();
  const point = document.createRange();
  point.setStart(comma.lastChild ?? comma, 0);
  point.setEnd(comma.lastChild ?? comma, 1);
  const { top, left, right } = point.getBoundingClientRect();
  expect(top).toBeLessThan(field.bottom);
  expect(left).toBeGreaterThanOrEqual(field.right);
  expect(right).toBeLessThanOrEqual(screen.container.getBoundingClientRect().left + 280);
});
