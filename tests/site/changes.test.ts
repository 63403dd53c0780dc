import { describe, expect, it } from 'vitest';
import { daysOfChanges } from '../../src/site/view/changes.ts';
import { openDesks } from '../../src/site/view/desk.ts';
import type { Chronology, HistoryEntry } from '../../src/model.ts';
import { sample } from './sample.ts';

const [first, second, ...others] = sample.events;
const withHistory = (history: HistoryEntry[]): Chronology => ({
  ...sample,
  events: [
    { ...first!, history },
    { ...second!, history: [] },
    ...others.map((event) => ({ ...event, history: [] })),
  ],
  forwards: [
    {
      slug: 'old-address',
      title: { en: 'An old title', fr: 'Un ancien titre' },
      kind: 'merged',
      into: [second!.id],
      day: '2026-03-02',
    },
  ],
});

const days = (history: HistoryEntry[]) => {
  const [desk] = openDesks(withHistory(history));
  return daysOfChanges(desk!).map(({ machine, groups }) => [
    machine,
    ...groups.map(({ heading, items }) => `${heading}: ${items.map(({ note }) => note ?? '').join('; ')}`),
  ]);
};

describe('the page of changes', () => {
  it('tells by day, the newest first, what was published, what moved and what is disputed', () => {
    const told = days([
      { day: '2026-03-01', what: 'published' },
      { day: '2026-03-02', what: 'date-changed', detail: '2021-09 → 2021-09-30' },
      { day: '2026-03-02', what: 'status-changed', detail: 'reported → occurred' },
      { day: '2026-03-02', what: 'disputed', detail: 'date, quantity' },
    ]);
    expect(told.map(([day]) => day)).toEqual(['2026-03-02', '2026-03-01']);
    const lines = told.flat().join('\n');
    expect(lines).toContain('Disagreements that arose: the date, the number');
    expect(lines).toContain('Dates that moved: September 2021 → 30 September 2021');
    expect(lines).toContain('New events: ');
  });

  it('says where an address leads that forwards', () => {
    expect(days([]).flat().join('\n')).toContain(`the old address forwards: → ${second!.title.en}`);
  });

  it('calls an event that was parted and is no more by the title that it had', () => {
    expect(
      days([{ day: '2026-03-01', what: 'split', detail: 'old-address' }])
        .flat()
        .join('\n'),
    ).toContain('→ An old title');
  });

  it('names the source that was added', () => {
    const article = sample.articles[0]!;
    const lines = days([{ day: '2026-03-01', what: 'source-added', detail: article.id }])
      .flat()
      .join('\n');
    expect(lines).toContain(article.source.publisher ?? 'publisher not stated');
  });
});
