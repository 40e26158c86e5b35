/** A question on the map: by pointing, by keyboard, by list; disputed areas are refused; without a map there is the list. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent, type Locator } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MapPlaceQuestion } from '#components/questions/map-place-question.tsx';
import { storedItemId } from '#lib/core/ids.ts';
import type { MapPlaceResponse } from '#lib/items/kinds/map-place.ts';
import type { StateMap } from '#lib/maps/state-map.ts';

const square = (x: number, y: number) => `M${x} ${y}l300 0 0 300-300 0z`;
const state = (code: string, x: number, y: number) => ({
  code,
  at: [x + 150, y + 150] as const,
  path: square(x, y),
  area: 90_000,
});
/** Afghanistan and Pakistan side by side, India below them, and a disputed area to the right. */
const map: StateMap = {
  width: 1000,
  height: 700,
  states: [state('AF', 0, 0), state('PK', 310, 0), state('IN', 310, 310), { ...state('IR', 0, 310), area: 10 }],
  disputed: [
    {
      code: 'kashmir',
      name: 'Kashmir',
      label: 'Kashmir',
      area: 90_000,
      status: 'Claimed by two.',
      at: [770, 150],
      path: square(620, 0),
      within: ['PK'],
    },
    {
      code: 'valley',
      name: 'The Valley',
      label: 'The Valley',
      status: 'Claimed by two.',
      at: [770, 460],
      path: square(620, 310),
      area: 90_000,
    },
  ],
  otherLand: '',
};
const view = {
  id: storedItemId('s.fact#card/place/map-place'),
  stem: 'Which state?',
  kind: 'map-place',
  map: 'eurasia',
} as const;

let respond = vi.fn<(response: MapPlaceResponse) => void>();
/** As Tab or an arrow key brings it there. */
async function focusState(radio: Locator): Promise<void> {
  await expect.element(radio).toBeVisible();
  const element = radio.element();
  if (element instanceof SVGElement) element.focus();
}

const renderQuestion = () => render(<MapPlaceQuestion view={view} onRespond={respond} />);

beforeEach(() => {
  respond = vi.fn<(response: MapPlaceResponse) => void>();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(map)));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** These come first: a map that has been fetched is kept. */
describe('without the map', () => {
  it('says that it could not be loaded, and why; the list answers in its place', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    const screen = await renderQuestion();
    await expect
      .element(
        screen.getByText('The map could not be loaded: the server answered 503. Choose the state from the list.'),
      )
      .toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Pakistan');
    await screen.getByRole('button', { name: 'Check' }).click();
    expect(respond).toHaveBeenCalledExactlyOnceWith({ kind: 'map-place', place: 'PK' });
  });

  it('says that it is loading, and keeps what was chosen from the list when it comes', async () => {
    let arrive = () => {};
    const arriving = new Promise<Response>((resolve) => {
      arrive = () => resolve(Response.json(map));
    });
    vi.stubGlobal('fetch', () => arriving);
    const screen = await renderQuestion();
    await expect.element(screen.getByText('The map is loading.')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'India');
    arrive();
    await expect.element(screen.getByRole('radio', { name: 'India' })).toBeChecked();
  });
});

describe('with the map', () => {
  it('is answered by pointing and Check, and not before', async () => {
    const screen = await renderQuestion();
    await screen.getByRole('radio', { name: 'Afghanistan' }).click();
    expect(respond).not.toHaveBeenCalled();
    await screen.getByRole('button', { name: 'Check' }).click();
    expect(respond).toHaveBeenCalledExactlyOnceWith({ kind: 'map-place', place: 'AF' });
  });

  it('is answered with arrow keys and Enter, pressed twice', async () => {
    const screen = await renderQuestion();
    await focusState(screen.getByRole('radio', { name: 'Afghanistan' }));
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    await expect.element(screen.getByRole('radio', { name: 'India' })).toBeChecked();
    expect(respond).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(respond).toHaveBeenCalledExactlyOnceWith({ kind: 'map-place', place: 'IN' });
  });

  it('has one stop for Tab', async () => {
    const screen = await renderQuestion();
    await expect.element(screen.getByRole('radiogroup')).toBeVisible();
    const radios = screen.getByRole('radio').elements();
    expect(radios.filter((radio) => radio.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  it('refuses a disputed area with a sentence, and keeps what was chosen', async () => {
    const screen = await renderQuestion();
    await screen.getByRole('radio', { name: 'Pakistan' }).click();
    await screen.getByRole('radio', { name: 'The Valley, disputed' }).click();
    await expect
      .element(screen.getByText('The Valley is disputed: no question depends on it. Choose another place.'))
      .toBeVisible();
    await expect.element(screen.getByRole('radio', { name: 'Pakistan' })).toBeChecked();
  });

  it('states the rule beside the map', async () => {
    const screen = await renderQuestion();
    await expect
      .element(screen.getByText('Hatched areas are claimed by more than one state; no question depends on them.'))
      .toBeVisible();
  });

  it('shows less of the map with +, other parts with the arrows, and all of it again with −', async () => {
    const screen = await renderQuestion();
    const shown = () => screen.getByRole('radiogroup').element().getAttribute('viewBox');
    await screen.getByRole('button', { name: 'Zoom in' }).click();
    expect(shown()).toBe('250 175 500 350');
    await screen.getByRole('button', { name: 'Move west' }).click();
    expect(shown()).toBe('50 175 500 350');
    await screen.getByRole('button', { name: 'Zoom out' }).click();
    expect(shown()).toBe('0 0 1000 700');
  });

  it('gives a tiny state a ring that can be hit', async () => {
    const screen = await renderQuestion();
    await expect.element(screen.getByRole('radiogroup')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Iran' }).element().querySelector('circle')).not.toBeNull();
    expect(screen.getByRole('radio', { name: 'India' }).element().querySelector('circle')).toBeNull();
  });
});

describe('after the answer', () => {
  const outcome = {
    response: { kind: 'map-place' as const, place: 'AF' },
    reveal: { kind: 'map-place' as const, key: 'PK' },
    isRight: false,
  };

  it('marks the right state and the wrong choice by sign and name, and takes no other', async () => {
    const screen = await render(<MapPlaceQuestion view={view} outcome={outcome} onRespond={respond} />);
    await expect.element(screen.getByText('✓ Pakistan', { exact: true })).toBeVisible();
    await expect.element(screen.getByText('✗ Afghanistan', { exact: true })).toBeVisible();
    await expect.element(screen.getByText('✗ You chose Afghanistan. ✓ The answer is Pakistan.')).toBeVisible();
    await focusState(screen.getByRole('radio', { name: 'India' }));
    await userEvent.keyboard('{Enter}{Enter}');
    expect(respond).not.toHaveBeenCalled();
    expect(screen.getByRole('combobox').elements()).toHaveLength(0);
  });

  it('shows the answer alone when none was given', async () => {
    const shown = { reveal: outcome.reveal, isRight: false };
    const screen = await render(<MapPlaceQuestion view={view} outcome={shown} onRespond={respond} />);
    await expect.element(screen.getByText('✓ The answer is Pakistan.')).toBeVisible();
    expect(screen.container.textContent).not.toContain('✗');
  });
});
