import { describe, expect, it } from 'vitest';
import { openDesks } from '../../src/site/view/desk.ts';
import { entryOf } from '../../src/site/view/entry.ts';
import { layOut } from '../../src/site/view/sheets.ts';
import { sectionOf } from '../../src/site/view/lists.ts';
import { leadLine, monthSections, undated } from '../../templates/parts/list.ts';
import { many } from './many.ts';
import { sample } from './sample.ts';

const foldOf = (lang: string, n: number): string => {
  const desk = openDesks(sample).find((one) => one.lang === lang)!;
  const from = layOut(sample).home.find(({ site }) => site.lang === lang)!;
  const entries = sample.events.slice(0, n).map((event) => entryOf(desk, event));
  return String(undated(from, entries, { count: '', id: 'undated', open: false }));
};

describe('events without a date of their own', () => {
  it('are placed by the day of the article that tells them; one alone by that of the article that tells it', () => {
    expect(foldOf('en', 2)).toContain('placed only by the day of the article that tells them<');
    expect(foldOf('en', 1)).toContain('placed only by the day of the article that tells it<');
    expect(foldOf('fr', 2)).toContain('situés seulement par le jour de l’article qui les raconte<');
    expect(foldOf('fr', 1)).toContain('situé seulement par le jour de l’article qui le raconte<');
  });
});

describe('the line under a title', () => {
  const french = layOut(sample).home.find(({ site }) => site.lang === 'fr')!;

  it('says in which language it is, where that is not the page’s', () => {
    const told = { kind: 'told' as const, text: 'He left.', paper: 'Gazette', retelling: true };
    const words = { kind: 'words' as const, text: 'We leave' };
    expect(String(leadLine(french, { ...told, lang: 'en' }))).toContain(
      'Gazette (anglais)\u00a0: <span lang="en">He left.</span>',
    );
    expect(String(leadLine(french, { ...words, lang: 'en' }))).toMatch(/<\/span> \(anglais\)/u);
    expect(String(leadLine(french, { ...told, lang: 'fr' }))).not.toContain('anglais');
  });
});

const yearOf = (lang: string, events: typeof sample.events): string => {
  const desk = openDesks(sample).find((one) => one.lang === lang)!;
  const from = layOut(sample).home.find(({ site }) => site.lang === lang)!;
  return String(monthSections(from, sectionOf(desk, '2020', events), 3));
};

describe('the list of a year', () => {
  const events = many(60).events.slice(0, 2);

  it('begins its months and dates with a capital', () => {
    const dates = /<h3[^>]*>Janvier |<time[^>]*>(1er|\d+)\u00a0janvier</;
    expect(yearOf('fr', events)).toMatch(dates);
    const [about] = sample.events.filter(({ date }) => /[~%]/.test(date.edtf));
    expect(yearOf('fr', [about!])).toMatch(/<p class="when"><(time|span)[^>]*>Vers/);
  });

  it('tells the height of a month by its events where it is long enough to be skipped whole', () => {
    expect(yearOf('en', events)).not.toContain('data-n');
    expect(yearOf('en', many(1000).events.slice(0, 20))).toMatch(/<div class="month"\s+data-n="20">/);
  });
});
