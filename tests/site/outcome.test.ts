import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../src/model.ts';
import { openDesks } from '../../src/site/view/desk.ts';
import { openNotebook } from '../../src/site/view/notebook.ts';
import { announcedBefore, cameOf } from '../../src/site/view/related.ts';
import { date, event } from './builders.ts';
import { sample } from './sample.ts';

const made = (slug: string, day: string, more: Partial<EventRecord>): EventRecord =>
  event({
    slug,
    type: 'arms-delivery',
    date: date(day),
    title: { en: slug, fr: slug },
    claims: sample.events[0]!.claims,
    actors: [
      { name: 'Corvo', id: 'corvo', role: 'actor' },
      { name: 'Arvania', id: 'arvania', role: 'recipient' },
    ],
    ...more,
  });
const plan = made('plan', '2021-09-01', { status: 'planned' });
const came = (...others: EventRecord[]): string[] => {
  const [desk] = openDesks({ ...sample, events: [plan, ...others] });
  return cameOf(desk!, plan).map((one) => one.title);
};

describe('what may have come of a plan', () => {
  it('is a later event of its kind by the same doer', () => {
    const carried = made('carried', '2021-10-01', {});
    expect(came(carried, made('before', '2021-08-01', {}))).toEqual(['carried']);
    const [desk] = openDesks({ ...sample, events: [plan, carried] });
    expect(announcedBefore(desk!, carried).map((one) => one.title)).toEqual(['plan']);
  });

  it('hangs on what took place only; and what took place, on plans only', () => {
    const first = made('first', '2021-10-01', {});
    const readFor = (view: typeof cameOf, of: EventRecord): string => {
      const { watched, during } = openNotebook();
      const desk = watched(openDesks({ ...sample, events: [plan, first] })[0]!);
      return [...during(() => view(desk, of)).parts].map((part) => part.split(' ')[0]).join();
    };
    expect(readFor(cameOf, plan)).toContain('done');
    expect(readFor(cameOf, plan)).not.toContain('announced');
    expect(readFor(announcedBefore, first)).toContain('announced');
    expect(readFor(announcedBefore, first)).not.toContain('done');
  });

  it('is nothing of another kind, by others, to others, or itself only planned', () => {
    expect(
      came(
        made('other-kind', '2021-10-01', { type: 'statement' }),
        made('by-others', '2021-10-01', { actors: [{ name: 'Belmark', id: 'belmark', role: 'actor' }] }),
        made('to-others', '2021-10-01', {
          actors: [
            { name: 'Corvo', id: 'corvo', role: 'actor' },
            { name: 'Belmark', id: 'belmark', role: 'recipient' },
          ],
        }),
        made('planned-too', '2021-10-01', { status: 'planned' }),
      ),
    ).toEqual([]);
  });
});
