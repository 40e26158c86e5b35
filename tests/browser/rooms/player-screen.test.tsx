/** What a player sees, state by state: built from the real views, as the server sends them. */
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PlayerScreen } from '#components/rooms/player/player-screen.tsx';
import type { SendAnswer } from '#components/rooms/player/use-answer.ts';
import { kinds } from '#lib/items/item-kinds.ts';
import { viewOwn } from '#lib/rooms/view/view-own.ts';
import { viewForPlayers } from '#lib/rooms/view/view-room.ts';
import { nineQuestions, openedAtMillis, playRoom, rightAnswer, type PlayedRoom } from '#tests/builders/build-room.ts';

/** Next's own link needs a router around it. */
vi.mock('next/link', () => ({
  __esModule: true,
  default: ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
    <a href={href}>{children}</a>
  ),
}));

function openRoom(settings: Parameters<typeof playRoom>[0] = {}): PlayedRoom {
  const room = playRoom(settings);
  room.join('Ada', 0);
  room.host({ type: 'ask' }, 1_000);
  return room;
}

const screenOf = (
  room: PlayedRoom,
  onAnswer: SendAnswer = () => Promise.resolve(undefined),
  serverNow = () => openedAtMillis + 2_000,
) => {
  const own = viewOwn(room.state, 'Ada');
  if (own === undefined) throw new Error('Ada is not in the room');
  return <PlayerScreen view={viewForPlayers(room.state)} own={own} serverNow={serverNow} onAnswer={onAnswer} />;
};

it('a tap answers, and says when it is in', async () => {
  const onAnswer = vi.fn<SendAnswer>(() => Promise.resolve(undefined));
  const screen = await render(screenOf(openRoom(), onAnswer));
  await screen.getByRole('button', { name: 'Sergei Shoigu' }).click();
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith(
    { round: 0, question: 0, response: rightAnswer(0) },
    expect.any(Function),
  );
  await expect.element(screen.getByText('Your answer')).toBeVisible();
  await expect.element(screen.getByText('It is in.', { exact: false })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Sergei Shoigu' })).not.toBeInTheDocument();
});

/** What the server tells in one piece comes as two frames: what all see, then what Ada sees. */
function between(room: PlayedRoom, goOn: () => void, onAnswer: SendAnswer = () => Promise.resolve(undefined)) {
  const own = viewOwn(room.state, 'Ada');
  if (own === undefined) throw new Error('Ada is not in the room');
  goOn();
  const view = viewForPlayers(room.state);
  return <PlayerScreen view={view} own={own} serverNow={() => openedAtMillis + 2_000} onAnswer={onAnswer} />;
}

it('says nothing of an answer between the word that the question is over and the word on the answer', async () => {
  for (const kind of ['single-choice', 'numeric'] as const) {
    const room = playRoom({ timer: 'off' });
    room.join('Ada', 0);
    room.host({ type: 'ask', question: kinds.indexOf(kind) }, 1_000);
    room.answer('Ada', 0, rightAnswer(kinds.indexOf(kind)), 2_000);
    const screen = await render(between(room, () => room.host({ type: 'reveal', round: 0 }, 3_000)));
    await expect.element(screen.getByText('It is in.', { exact: false })).toBeVisible();
    expect(screen.container.textContent).not.toMatch(/Not answered|Not quite|✗/);
    await screen.rerender(screenOf(room));
    await expect.element(screen.getByText('✓ Right.')).toBeVisible();
    await screen.unmount();
  }
});

it('the answer to one question never stands under the next, though the word on it comes a moment later', async () => {
  for (const isQuiet of [false, true]) {
    const room = openRoom({ isQuiet });
    room.answer('Ada', 0, rightAnswer(0), 2_000);
    room.host({ type: 'reveal', round: 0 }, 3_000);
    const screen = await render(between(room, () => room.host({ type: 'ask' }, 4_000)));
    await expect.element(screen.getByRole('button', { name: 'Check' })).toBeVisible();
    await expect.element(screen.getByText('It is in.', { exact: false })).not.toBeInTheDocument();
    await screen.unmount();
  }
});

it('an answer that finds no network stays given, and says that it waits', async () => {
  const onAnswer: SendAnswer = (_, onWaiting) => {
    onWaiting({ code: 'no-network', message: 'The server cannot be reached.' });
    return new Promise(() => {});
  };
  const screen = await render(screenOf(openRoom(), onAnswer));
  await screen.getByRole('button', { name: 'Sergei Shoigu' }).click();
  await expect.element(screen.getByText('Not sent yet: no connection.', { exact: false })).toBeVisible();
  await expect.element(screen.getByText('Your answer')).toBeVisible();
});

it('an answer that came too late says so', async () => {
  const message = 'The time was over when your answer arrived. It does not count.';
  const screen = await render(screenOf(openRoom(), () => Promise.resolve({ code: 'too-late', message })));
  await screen.getByRole('button', { name: 'Sergei Shoigu' }).click();
  await expect.element(screen.getByText(message)).toBeVisible();
});

it('what is no answer can be given again, with what was missing', async () => {
  const onAnswer = vi.fn<SendAnswer>(() =>
    Promise.resolve({ code: 'not-an-answer', message: 'Choose one of the options.' }),
  );
  const screen = await render(screenOf(openRoom(), onAnswer));
  await screen.getByRole('button', { name: 'Sergei Shoigu' }).click();
  await screen.getByRole('button', { name: 'Sergei Lavrov' }).click();
  expect(onAnswer).toHaveBeenCalledTimes(2);
});

it('after a reload the answer that the server has stands there', async () => {
  const room = openRoom();
  room.answer('Ada', 0, rightAnswer(0), 2_000);
  const screen = await render(screenOf(room));
  await expect.element(screen.getByText('Sergei Shoigu')).toBeVisible();
  await expect.element(screen.getByText('It is in.', { exact: false })).toBeVisible();
});

it('a paused question takes no answer', async () => {
  const room = openRoom();
  room.host({ type: 'pause', round: 0 }, 2_000);
  const onAnswer = vi.fn<SendAnswer>(() => Promise.resolve(undefined));
  const screen = await render(screenOf(room, onAnswer));
  await expect.element(screen.getByText('The host has paused the question.', { exact: false })).toBeVisible();
  await userEvent.keyboard('b');
  expect(screen.getByRole('button', { name: 'Sergei Shoigu' }).element().closest('[inert]')).not.toBeNull();
  expect(onAnswer).not.toHaveBeenCalled();
});

it('a question asked again takes a new answer', async () => {
  const room = openRoom();
  room.answer('Ada', 0, { kind: 'single-choice', choice: 'c' }, 2_000);
  const screen = await render(screenOf(room));
  room.host({ type: 'ask-again' }, 3_000);
  await screen.rerender(screenOf(room));
  await expect.element(screen.getByText('Asked again after talking it over.', { exact: false })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Sergei Shoigu' })).toBeVisible();
});

it('the reveal tells verdict, answer and source, also to who has not answered', async () => {
  const [answered, silent] = [openRoom(), openRoom()];
  answered.answer('Ada', 0, rightAnswer(0), 2_000);
  for (const room of [answered, silent]) room.host({ type: 'reveal', round: 0 }, 3_000);
  const screen = await render(screenOf(answered));
  await expect.element(screen.getByText('✓ Right.')).toBeVisible();
  await expect.element(screen.getByText('What is true of paper.f0.')).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'A ¶ 3' })).toBeVisible();
  await screen.rerender(screenOf(silent));
  await expect.element(screen.getByText('Not answered.')).toBeVisible();
});

it('a quiet room says only that the question is over', async () => {
  const room = openRoom({ isQuiet: true });
  room.answer('Ada', 0, rightAnswer(0), 2_000);
  room.host({ type: 'reveal', round: 0 }, 3_000);
  const screen = await render(screenOf(room));
  await expect.element(screen.getByRole('heading', { name: 'This question is over' })).toBeVisible();
  await expect.element(screen.getByText('points', { exact: false })).not.toBeInTheDocument();
});

it('at one’s own speed what was answered is read before the next question, and the end is said', async () => {
  const room = openRoom({ pace: 'self' });
  room.answer('Ada', 0, rightAnswer(0), 2_000);
  const screen = await render(screenOf(room));
  await expect.element(screen.getByText('✓ Right.')).toBeVisible();
  await expect.element(screen.getByText('Question 1 of 9')).toBeVisible();
  await screen.getByRole('button', { name: 'Next' }).click();
  await expect.element(screen.getByText('Question 2 of 9')).toBeVisible();
  for (const at of room.state.questions.keys()) room.answer('Ada', at, rightAnswer(at), 3_000 + at);
  await screen.rerender(screenOf(room));
  await screen.getByRole('button', { name: 'To the end' }).click();
  await expect.element(screen.getByRole('heading', { name: 'You are through' })).toBeVisible();
});

it('who was taken out is told so, and sees no question', async () => {
  const room = openRoom();
  room.host({ type: 'kick', player: 'Ada' }, 2_000);
  const screen = await render(screenOf(room));
  await expect.element(screen.getByRole('heading', { name: 'You are out of this room' })).toBeVisible();
  await expect.element(screen.getByText('Question', { exact: false })).not.toBeInTheDocument();
});

it('who is through at their own speed can take what was missed along at once; in an exam it is said when', async () => {
  for (const isQuiet of [false, true]) {
    const room = openRoom({ pace: 'self', isQuiet });
    room.answer('Ada', 0, { kind: 'single-choice', choice: 'c' }, 2_000);
    for (const at of room.state.questions.keys()) room.answer('Ada', at, rightAnswer(at), 3_000 + at);
    const screen = await render(screenOf(room));
    if (!isQuiet) await screen.getByRole('button', { name: 'To the end' }).click();
    const add = screen.getByRole('button', { name: 'Add what I missed to my reviews' });
    expect(add.elements()).toHaveLength(isQuiet ? 0 : 1);
    const later = screen.getByText('then you can add what you missed to your reviews', { exact: false });
    expect(later.elements()).toHaveLength(isQuiet ? 1 : 0);
    await screen.unmount();
  }
});

it('a note that is being written stays while the host goes on, and its letters answer nothing', async () => {
  const room = openRoom({ timer: 'off' });
  const onAnswer = vi.fn<SendAnswer>(() => Promise.resolve(undefined));
  room.host({ type: 'reveal', round: 0 }, 2_000);
  const screen = await render(screenOf(room, onAnswer));
  await screen.getByRole('button', { name: 'Report a fault' }).click();
  const field = screen.getByRole('dialog').getByRole('textbox');
  await userEvent.type(field, 'The b');
  room.host({ type: 'ask', question: 0 }, 3_000);
  await screen.rerender(screenOf(room, onAnswer));
  await expect.element(screen.getByRole('dialog').getByText('The room has gone on.', { exact: false })).toBeVisible();
  await userEvent.keyboard('bad');
  await expect.element(field).toHaveValue('The bbad');
  expect(onAnswer).not.toHaveBeenCalled();
  await screen.getByRole('button', { name: 'Close' }).click();
  await expect.element(screen.getByRole('button', { name: 'Sergei Shoigu' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Report a fault' })).not.toBeInTheDocument();
});

describe('what stands there and was not handed in', () => {
  const multiple = kinds.indexOf('multiple-choice');
  const openMultiple = (settings: Parameters<typeof playRoom>[0]) => {
    const room = playRoom(settings);
    room.join('Ada', 0);
    room.host({ type: 'ask', question: multiple }, 1_000);
    return room;
  };

  it('is sent when the time is over, once', async () => {
    const room = openMultiple({});
    const endsAtMillis = viewForPlayers(room.state).asked?.endsAtMillis ?? 0;
    // Three tenths of a second are left, however slow the machine is.
    const serverNow = () => endsAtMillis - 300;
    const onAnswer = vi.fn<SendAnswer>(() => Promise.resolve(undefined));
    const screen = await render(screenOf(room, onAnswer, serverNow));
    await screen.getByRole('checkbox').first().click();
    await expect.poll(() => onAnswer.mock.calls.length).toBe(1);
    expect(onAnswer.mock.calls[0]?.[0]).toMatchObject({ response: { kind: 'multiple-choice', choices: ['a'] } });
    await expect.element(screen.getByText('It is in.', { exact: false })).toBeVisible();
  });

  it('is sent though the screen was drawn again between the end and the sending', async () => {
    const room = openMultiple({});
    const endsAtMillis = viewForPlayers(room.state).asked?.endsAtMillis ?? 0;
    const onAnswer = vi.fn<SendAnswer>(() => Promise.resolve(undefined));
    const at = (millis: number) => screenOf(room, onAnswer, () => endsAtMillis + millis);
    const screen = await render(at(-60_000));
    await screen.getByRole('checkbox').first().click();
    // Word of the server's time came late.
    await screen.rerender(at(5));
    await expect.poll(() => onAnswer.mock.calls.length).toBe(1);
    await screen.rerender(at(10));
    expect(onAnswer).toHaveBeenCalledTimes(1);
  });

  it('is not sent for a time that had passed before it stood there', async () => {
    const room = openMultiple({});
    const endsAtMillis = viewForPlayers(room.state).asked?.endsAtMillis ?? 0;
    const onAnswer = vi.fn<SendAnswer>(() => Promise.resolve(undefined));
    const screen = await render(screenOf(room, onAnswer, () => endsAtMillis + 5));
    await screen.getByRole('checkbox').first().click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('is said not to count only when the room has refused it: what is under way may be in', async () => {
    const room = openMultiple({});
    let resolve: (outcome: Awaited<ReturnType<SendAnswer>>) => void = () => undefined;
    const outcome = new Promise<Awaited<ReturnType<SendAnswer>>>((settle) => (resolve = settle));
    const onAnswer: SendAnswer = () => outcome;
    const screen = await render(screenOf(room, onAnswer));
    await screen.getByRole('checkbox').first().click();
    await screen.getByRole('button', { name: 'Check' }).click();
    room.host({ type: 'reveal', round: 0 }, 3_000);
    // The word that the question is over comes before the word on one's own answer.
    await screen.rerender(screenOf(room, onAnswer));
    const unsent = screen.getByText('Not sent in time, so it does not count:');
    await expect.element(screen.getByText('Your answer')).toBeVisible();
    await expect.element(screen.getByText('Not answered.')).not.toBeInTheDocument();
    await expect.element(unsent).not.toBeInTheDocument();
    resolve({ code: 'too-late', message: 'The answer was shown before yours arrived. It does not count.' });
    await expect.element(unsent).toBeVisible();
    await expect.element(screen.getByText('Not answered.')).toBeVisible();
  });

  it('is still there when the answer is shown, and said not to count', async () => {
    for (const isQuiet of [false, true]) {
      const room = openMultiple({ timer: 'off', isQuiet });
      const screen = await render(screenOf(room));
      await screen.getByRole('checkbox').first().click();
      room.host({ type: 'reveal', round: 0 }, 3_000);
      await screen.rerender(screenOf(room));
      const unsent = screen.getByRole('region', { name: 'Not sent in time, so it does not count:' });
      await expect.element(unsent).toBeVisible();
      expect(unsent.getByRole('listitem').elements()).toHaveLength(1);
      await screen.unmount();
    }
  });

  it('is told with its question when the host closes the room, whoever sets the speed', async () => {
    for (const pace of ['host', 'self'] as const) {
      const room = playRoom({ timer: 'off', pace }, nineQuestions.slice(multiple, multiple + 1));
      room.join('Ada', 0);
      room.host({ type: 'ask' }, 1_000);
      const screen = await render(screenOf(room));
      await screen.getByRole('checkbox').first().click();
      room.host({ type: 'close' }, 3_000);
      await screen.rerender(screenOf(room));
      await expect.element(screen.getByRole('heading', { name: 'The quiz is over' })).toBeVisible();
      const unsent = screen.getByRole('region', { name: 'Not sent in time, so it does not count:' });
      await expect.element(unsent.getByRole('listitem')).toBeVisible();
      expect(unsent.getByRole('paragraph').element().textContent).toBe(nineQuestions[multiple]?.item.stem);
      await screen.unmount();
    }
  });

  it('is told though it was half done, when the host closes the room', async () => {
    const matching = kinds.indexOf('matching');
    const room = playRoom({ timer: 'off', pace: 'self' }, nineQuestions.slice(matching, matching + 1));
    room.join('Ada', 0);
    room.host({ type: 'ask' }, 1_000);
    const screen = await render(screenOf(room));
    await userEvent.keyboard('1');
    room.host({ type: 'close' }, 3_000);
    await screen.rerender(screenOf(room));
    const unsent = screen.getByRole('region', { name: 'Not sent in time, so it does not count:' });
    const lines = unsent.getByRole('listitem');
    await expect.element(lines.last()).toHaveTextContent(/→ no match$/);
    await expect.element(lines.first()).not.toHaveTextContent(/no match$/);
  });

  it('is not told of where nothing stood, nor of the next question', async () => {
    const room = openMultiple({ timer: 'off' });
    const screen = await render(screenOf(room));
    await screen.getByRole('checkbox').first().click();
    await screen.getByRole('checkbox').first().click();
    room.host({ type: 'reveal', round: 0 }, 3_000);
    await screen.rerender(screenOf(room));
    await expect.element(screen.getByText('Not answered.')).toBeVisible();
    await expect.element(screen.getByText('Not sent in time', { exact: false })).not.toBeInTheDocument();
  });
});
