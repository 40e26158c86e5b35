/** What the learner has set is what happens: practice that counts, leeches, easy days, load balance, an exam, a new day. */
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { formatDay } from '#components/progress/format-day.ts';
import { storedCardId } from '#lib/core/ids.ts';
import { foldLog } from '#lib/progress/progress-state.ts';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import { leechLapses } from '#lib/schedule/card-hold.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { buildReview } from '#tests/builders/build-review-event.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { addRows } from './add-rows.ts';
import { fetchBank } from './fetch-bank.ts';
import { answerByKeyboard, expectToSee, goOn, readStem, verdict, visit } from './visit.ts';

const browser = provideChromium();

const dayMillis = 86_400_000;
const zone = { name: 'UTC', offsetMinutes: 0 };
const plain = { version: 'fsrs-6', desiredRetention: 0.9, maximumIntervalDays: 60, fuzz: false };
const wednesday = Date.parse('2027-01-13T12:00:00Z');
const today = learningDay(wednesday, zone);
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const go = (page: Page, path: string) => page.goto(new URL(path, inject('baseUrl')).href);

async function openContext(): Promise<BrowserContext> {
  const context = await browser.newContext({ timezoneId: 'UTC' });
  await context.clock.install({ time: wednesday });
  return context;
}

/** A device on that Wednesday with a past. */
async function openLearner(events: readonly ReviewEvent[]): Promise<Page> {
  const { page } = await visit(await openContext(), '/progress');
  await expectToSee(page.getByText('Nothing has been answered'));
  await addRows(page, events);
  return page;
}

const review = (card: string, daysAgo: number, given: Parameters<typeof buildReview>[0] = {}) =>
  buildReview({
    id: `${card} ${daysAgo}`,
    card,
    grade: 4,
    zone,
    scheduler: plain,
    ...given,
    atMillis: wednesday - daysAgo * dayMillis,
  });

/** Due, new and begun cards, once they have been counted. */
async function expectCounts(page: Page, counts: { due?: number; fresh?: number; begun?: number }): Promise<void> {
  const read = async () => {
    const [due, fresh, begun] = (await page.getByRole('definition').allInnerTexts()).map((text) =>
      Number.parseInt(text),
    );
    return { due, fresh, begun };
  };
  await expect.poll(read).toMatchObject(counts);
}

/** How many cards the forecast has for a day. */
async function readForecast(page: Page, day: number): Promise<string | null> {
  const section = page.getByRole('region', { name: 'What is coming' });
  const row = section.locator('tr', { hasText: new RegExp(`^${formatDay(day)}`) });
  return row.locator('td').textContent();
}

describe('practice', () => {
  const practise = async (page: Page, which: string) => {
    await go(page, '/practice');
    await page.getByLabel('Which').selectOption(which);
    await page.getByLabel('Count the answers in my schedule').check();
    await page.getByRole('button', { name: 'Practise' }).click();
    await readStem(page);
  };

  it('that counts brings the card into the schedule', async () => {
    const page = await openLearner([]);
    await practise(page, 'everything');
    await answerByKeyboard(page);
    await page.getByRole('button', { name: 'Stop here' }).click();
    await expectToSee(page.getByText('questions answered'));
    await go(page, '/');
    await expectCounts(page, { fresh: 9, begun: 1 });
    await go(page, '/progress');
    await expectToSee(page.getByText('Your days, 1 cards so far'));
  });

  it('that counts takes a grade and is undone step by step, from the account and over a reload too', async () => {
    const page = await openLearner([]);
    await practise(page, 'everything');
    const first = await readStem(page);
    const undo = page.getByRole('button', { name: /^Undo/ });
    expect(await undo.isDisabled()).toBe(true);
    await answerByKeyboard(page);
    const grades = page.getByRole('group', { name: 'Grade' });
    await page.keyboard.press('4');
    await expectToSee(grades.getByRole('button', { name: 'Easy', pressed: true }));
    await goOn(page);
    const second = await readStem(page);
    await page.reload();
    expect(await readStem(page)).toBe(second);
    await undo.click();
    await expectToSee(page.getByText('Taken back.'));
    expect(await readStem(page)).toBe(first);
    expect(await undo.isDisabled()).toBe(true);
    await answerByKeyboard(page);
    await page.keyboard.press('u');
    await expectToSee(page.getByText('Taken back.'));
    expect(await verdict(page).count()).toBe(0);
    await answerByKeyboard(page);
    await page.getByRole('button', { name: 'Stop here' }).click();
    await undo.click();
    expect(await readStem(page)).toBe(first);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await go(page, '/progress');
    await expectToSee(page.getByText('Nothing has been answered'));
  });

  it('that counts keeps its three buttons in one row on a phone', async () => {
    const page = await openLearner([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await go(page, '/practice?kind=numeric&counted=yes');
    await page.getByRole('button', { name: 'Practise' }).click();
    await readStem(page);
    const buttons = page.getByRole('button', { name: /^(Undo|Show the answer|Check)/ });
    const tops = await buttons.evaluateAll((all) => all.map((button) => button.getBoundingClientRect().top));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
  });

  it('that does not count has neither grades nor undo', async () => {
    const page = await openLearner([]);
    await go(page, '/practice');
    await page.getByRole('button', { name: 'Practise' }).click();
    await answerByKeyboard(page);
    await page.keyboard.press('u');
    await expectToSee(verdict(page));
    expect(await page.getByRole('group', { name: 'Grade' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  it('that counts suspends a card at its eighth lapse, and says so', async () => {
    const { cards } = await fetchBank();
    const card = String(cards[0]?.id);
    // Seven lapses, then an Easy on a wrong answer: in review again, and wrong last.
    const log = Array.from({ length: 2 * leechLapses - 1 }, (_, at) =>
      review(card, (2 * leechLapses - 1 - at) * 10, { grade: at % 2 === 0 ? 4 : 1, score: { earned: 0, total: 1 } }),
    );
    const page = await openLearner(log);
    await practise(page, 'missed');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await expectToSee(verdict(page));
    // A region that comes together with its text may not be read out.
    await page.getByRole('status').evaluateAll((regions) => {
      for (const region of regions) region.setAttribute('data-earlier', '');
    });
    await goOn(page);
    await expectToSee(
      page.locator('[data-earlier]', { hasText: 'That card was forgotten 8 times or more and is suspended' }),
    );
    await go(page, '/progress');
    await expectToSee(page.getByText('Suspended as a leech'));
  });
});

describe('a simulation', () => {
  it('rests on the learner’s own first answers once there are fifty', async () => {
    const log = Array.from({ length: 50 }, (_, at) =>
      review(`invented.card-${at}#a`, 9, { grade: at % 5 === 0 ? 1 : 3 }),
    );
    const page = await openLearner(log);
    await go(page, '/settings');
    await expectToSee(
      page.getByText(/Of new cards 80\s% are taken to be known at first, as in your own 50 first answers/),
    );
  });
});

describe('where due days go', () => {
  /** Begun three days ago and due since yesterday; answered Good, it rests for about two weeks. */
  const log = (card: string) => [3, 2.99].map((daysAgo) => review(card, daysAgo, { grade: 3 }));
  const dueDayOf = (card: string) => {
    const before = foldLog(log(card)).cards.get(storedCardId(card))?.memory;
    const { dueAtMillis } = buildFsrsScheduler(plain).next(before, 3, wednesday, zone);
    return learningDay(dueAtMillis, zone);
  };
  const answerGood = async (page: Page) => {
    await go(page, '/study');
    await answerByKeyboard(page);
    await page.keyboard.press('3');
    await goOn(page);
    await go(page, '/progress');
    await expectToSee(page.getByRole('heading', { name: 'What is coming' }));
  };

  it('with all weekdays easy but one: to that one', async () => {
    const card = String((await fetchBank()).cards[0]?.id);
    const page = await openLearner(log(card));
    const target = dueDayOf(card) + 1;
    await go(page, '/settings');
    const busy = weekdays[new Date(target * dayMillis).getUTCDay()];
    for (const name of weekdays.filter((each) => each !== busy))
      await page.getByLabel(name).selectOption('as little as can be');
    await answerGood(page);
    expect(await readForecast(page, target)).toBe('1');
  });

  it('with the days evened out: to one on which nothing is due yet', async () => {
    const card = String((await fetchBank()).cards[0]?.id);
    const dueDay = dueDayOf(card);
    const free = dueDay + 2;
    const busyDays = Array.from({ length: 11 }, (_, at) => dueDay - 5 + at).filter((day) => day !== free);
    // A first Easy of yesterday is due in seven days; it is moved to the day that is to be busy.
    const others = busyDays.flatMap((day) =>
      Array.from({ length: 20 }, (_, at) => review(`invented.${day}-${at}#a`, 1, { shiftDays: day - today - 7 })),
    );
    const page = await openLearner([...log(card), ...others]);
    await go(page, '/settings');
    await page.getByLabel('Even out the days').check();
    await answerGood(page);
    expect(await readForecast(page, free)).toBe('1');
    expect(await readForecast(page, dueDay)).toBe('20');
  });
});

describe('an exam', () => {
  const setExam = async (page: Page, date: string) => {
    await go(page, '/settings');
    await page.getByLabel('Day of the exam').fill(date);
  };

  it('tomorrow brings a card once more that is not due before it', async () => {
    const card = String((await fetchBank()).cards[0]?.id);
    const page = await openLearner([review(card, 5)]);
    await go(page, '/');
    await expectCounts(page, { due: 0, begun: 1 });
    await setExam(page, '2027-01-14');
    await go(page, '/');
    await expectCounts(page, { due: 1, begun: 1 });
  });

  it('in a month puts new cards before due ones', async () => {
    const { cards, items } = await fetchBank();
    const card = cards[0]?.id;
    const stems = items.filter((item) => item.card === card).map(({ stem }) => stem);
    const page = await openLearner([review(String(card), 20)]);
    await go(page, '/study');
    expect(stems).toContain(await readStem(page));
    await setExam(page, '2027-02-12');
    await go(page, '/study');
    expect(stems).not.toContain(await readStem(page));
  });
});

describe('a page left open', () => {
  const newToday = [0, 1, 2].map((at) => review(`invented.card-${at}#a`, 0));

  it('overnight shows the new day when it begins', async () => {
    const page = await openLearner(newToday);
    await go(page, '/');
    await expectCounts(page, { fresh: 7 });
    const progress = await page.context().newPage();
    await go(progress, '/progress');
    await expectToSee(progress.getByRole('row', { name: /^Today 3/ }));
    for (const each of [page, progress]) await each.clock.fastForward('16:01:00');
    await expectCounts(page, { fresh: 10 });
    await expectToSee(progress.getByRole('row', { name: new RegExp(`^${formatDay(today)} 3`) }));
  });

  it('on a device that slept shows it when the tab is looked at again', async () => {
    const page = await openLearner(newToday);
    await go(page, '/');
    await expectCounts(page, { fresh: 7 });
    await page.clock.setSystemTime(wednesday + dayMillis);
    await expectCounts(page, { fresh: 7 });
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expectCounts(page, { fresh: 10 });
  });
});
