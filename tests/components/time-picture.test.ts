import { expect, test } from 'vitest';
import TimePicture from '../../src/components/TimePicture.astro';
import { attributesOf, oneLine } from '../support/pages.ts';
import { render } from './render.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const span = (min: string, max: string) => ({ min: day(min), max: day(max) });

const picture = {
  name: 'overview',
  title: 'Two articles <and> a war',
  description: 'A line of time & what lies on it.',
  domain: span('2025-01-01', '2026-01-01'),
  articles: [
    {
      key: 'meo',
      name: 'Middle East Observer',
      href: 'middle-east-observer.html',
      date: 'about April 2025',
      estimate: span('2025-04-10', '2025-04-20'),
      bounds: span('2025-03-01', '2025-05-01'),
    },
    {
      key: 'ga',
      name: 'The Global Angle',
      href: 'global-angle.html',
      date: 'December 2025',
      estimate: span('2025-12-20', '2025-12-29'),
      bounds: span('2025-12-05', '2025-12-29'),
    },
  ],
  events: [
    {
      href: 'timeline.html#event-war',
      title: 'The war of June',
      label: 'June war',
      date: '13–24 June 2025',
      ...span('2025-06-13', '2025-06-24'),
    },
    { href: 'timeline.html#event-talks', title: 'Talks', label: undefined, date: '12 April 2025', ...span('2025-04-12', '2025-04-12') },
  ],
};

/** The name of a link: what its label says, or else what is written in it. */
function nameOf(link: ReturnType<Awaited<ReturnType<typeof render>>>): string {
  return oneLine(link.attr('aria-label') ?? link.text());
}

test('the picture is drawn across for wide screens and down for narrow ones', async () => {
  const $ = await render(TimePicture, picture);
  const shapes = $('svg')
    .toArray()
    .map((svg) => {
      const [, , width = 0, height = 0] = ($(svg).attr('viewBox') ?? '').split(' ').map(Number);
      return width > height ? 'across' : 'down';
    });
  expect(shapes).toEqual(['across', 'down']);
});

test('each drawing is named by its title and described, by ids that are its own', async () => {
  const $ = await render(TimePicture, picture);
  for (const svg of $('svg').toArray()) {
    const names = [$(svg).attr('aria-labelledby'), $(svg).attr('aria-describedby')].filter((ids) => ids !== undefined).join(' ');
    const texts = names.split(' ').map((id) => $(svg).children(`#${id}`).text());
    expect(texts).toEqual([picture.title, picture.description]);
  }
  const ids = attributesOf($, '[id]', 'id');
  expect(new Set(ids).size).toBe(ids.length);
});

test('two pictures of one page share no id', async () => {
  const [one, other] = await Promise.all([render(TimePicture, picture), render(TimePicture, { ...picture, name: 'home' })]);
  const ids = [one, other].flatMap(($) => attributesOf($, '[id]', 'id'));
  expect(new Set(ids).size).toBe(ids.length);
});

test('every article and every event with a label is a link whose name says what and when', async () => {
  const $ = await render(TimePicture, picture);
  for (const svg of $('svg').toArray()) {
    const drawn = Object.fromEntries(
      $(svg)
        .find('a:not([aria-hidden])')
        .toArray()
        .map((link) => [$(link).attr('href'), nameOf($(link))]),
    );
    expect(drawn).toEqual({
      'middle-east-observer.html': 'Middle East Observer about April 2025',
      'global-angle.html': 'The Global Angle December 2025',
      'timeline.html#event-war': 'June war 13–24 June 2025: The war of June',
    });
  }
});

test('a mark without a label leads to its event for the pointer alone: the list has it by name', async () => {
  const $ = await render(TimePicture, picture);
  const marks = $('a[href="timeline.html#event-talks"]');
  expect(marks).toHaveLength(2);
  expect(attributesOf($, 'a[href="timeline.html#event-talks"]', 'tabindex')).toEqual(['-1', '-1']);
  expect(attributesOf($, 'a[href="timeline.html#event-talks"]', 'aria-hidden')).toEqual(['true', 'true']);
});

test('what is written in the picture stands in the names of its links', async () => {
  const $ = await render(TimePicture, picture);
  const unsaid = $('svg a')
    .toArray()
    .flatMap((link) =>
      $(link)
        .find('text')
        .toArray()
        .map((text) => ({ written: $(text).text(), name: nameOf($(link)) })),
    )
    .filter(({ written, name }) => !name.includes(written));
  expect(unsaid).toEqual([]);
});
