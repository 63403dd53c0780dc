import { describe, expect, it } from 'vitest';
import { timelineJs } from '../../src/exports/timelinejs.ts';
import { eventOf, sampleIn } from './edition.ts';

interface Slide {
  unique_id: string;
  start_date: object;
  end_date?: object;
  display_date: string;
  text: { headline: string; text: string };
}
const { events } = JSON.parse(timelineJs(sampleIn('en'))) as { events: Slide[] };
const found = (slug: string) => events.find(({ unique_id }) => unique_id === eventOf(slug).id);

describe('TimelineJS', () => {
  it('has a month as a month and a span as a span', () => {
    expect(found('2020-08-coup')).toMatchObject({
      start_date: { year: 2020, month: 8 },
      display_date: 'August 2020',
    });
    expect(found('2021-06-garrison')).toMatchObject({
      start_date: { year: 2021, month: 6, day: 1 },
      end_date: { year: 2021, month: 7, day: 31 },
    });
  });

  it('leaves out what has no beginning', () => {
    expect(found('2021-09-denial')).toBeUndefined();
  });

  it('tells what is only alleged as that', () => {
    expect(found('2021-08-grey-anchor')!.text.text).toContain('<b>Alleged.</b>');
  });

  it('has no markup but its own, for TimelineJS sets it as HTML', () => {
    const { headline } = found('2022-summer-hostile')!.text;
    expect(headline).not.toContain('<img');
    expect(headline).toContain('&lt;img');
  });
});
