import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/exports/calendar.ts';
import { sample } from '../site/sample.ts';
import { eventOf, sampleIn } from './edition.ts';

const text = calendar(sampleIn('en'));
const events = new ICAL.Component(ICAL.parse(text) as unknown[])
  .getAllSubcomponents('vevent')
  .map((one) => new ICAL.Event(one));
const found = (slug: string) => events.find(({ uid }) => uid.startsWith(`${eventOf(slug).id}-`));
const spanOf = (slug: string) => {
  const event = found(slug)!;
  return [event.startDate.toString(), event.endDate.toString()];
};

describe('the calendar', () => {
  it('sets an event of one day on that day', () => {
    expect(spanOf('2021-09-30-corvo-delivers-boats')).toEqual(['2021-09-30', '2021-10-01']);
  });

  it('never turns a month or a week into a day', () => {
    expect(spanOf('2020-08-coup')).toEqual(['2020-08-01', '2020-09-01']);
    expect(found('2020-08-coup')!.summary).toMatch(/^August 2020 · /);
    expect(spanOf('2022-05-sanctions')).toEqual(['2022-05-09', '2022-05-16']);
  });

  it('leaves out what is known less exactly than to a month', () => {
    for (const slug of ['2013-01-harbour-opened', '2022-summer-hostile', '2022-12-vote', '2021-09-denial'])
      expect(found(slug)).toBeUndefined();
  });

  it('shows what is only threatened or alleged as that', () => {
    expect(found('2021-09-threat')!.summary).toMatch(/^Threatened · /);
    expect(found('2021-09-threat')!.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(found('2020-08-coup')!.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('is stamped by the ledger, not by the clock', () => {
    const stamps = new Set([...text.matchAll(/^DTSTAMP:(.*)\r$/gm)].map((match) => match[1]));
    expect(stamps).toEqual(new Set(['20260302T000000Z', '20260309T000000Z']));
  });

  it('folds long lines within 75 octets, never within a character, and escapes what separates values', () => {
    const title = `Élysée 🇫🇷, « première » ; ${'é🇲🇱'.repeat(40)}`;
    const edition = sampleIn('fr');
    const coup = { ...eventOf('2020-08-coup'), title: { en: title, fr: title } };
    const made = calendar({ ...edition, chronology: { ...sample, events: [coup] } });
    for (const line of made.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(made).not.toContain('\uFFFD');
    const [event] = new ICAL.Component(ICAL.parse(made) as unknown[]).getAllSubcomponents('vevent');
    expect(new ICAL.Event(event).summary).toContain(title);
  });

  it('lets no text begin a line of its own (bad input 15)', () => {
    const evil = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\u0000';
    const edition = sampleIn('en');
    const settings = { ...sample.settings, short: { en: evil, fr: evil } };
    const coup = { ...eventOf('2020-08-coup'), title: { en: evil, fr: evil }, place: evil };
    const made = calendar({ ...edition, chronology: { ...sample, settings, events: [coup] } });
    expect(made).not.toMatch(/^BEGIN:VALARM/m);
    expect(made.match(/^END:VEVENT/gm)).toHaveLength(1);
    expect(made).not.toContain('\u0000');
  });
});
