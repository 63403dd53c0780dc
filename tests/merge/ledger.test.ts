import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLedger } from '../../src/content/ledger.ts';
import { ledgerText } from '../../src/merge/index.ts';
import type { Decision, EventMention, Ledger } from '../../src/model.ts';
import { slugOf } from '../../src/merge/slugs.ts';
import { dateOf, mention } from './build.ts';
import { empty, publish, publishAs } from './publish.ts';

const raid = (article: string, on: string, place: string) =>
  mention({
    in: article,
    on,
    place,
    type: 'attack',
    who: { actor: 'Norland' },
    says: `Norland attacked ${place} on ${on}`,
  });

const decision = (more: Partial<Decision>): Decision => ({ file: 'decisions/one.md', line: 2, ...more });

describe('an address', () => {
  const one = raid('a', '2024-05-01', 'Lys');
  const first = publish([one], empty, '2024-05-02');

  it('is the date and at most eight words of the title', () => {
    expect(first.events[0]!.slug).toBe('2024-05-01-attack-seen');
  });

  it('stays when another article tells the same event, and the history says so', () => {
    const second = publish([one, raid('b', '2024-05-01', 'Lys')], first.ledger, '2024-05-03');
    expect(second.events[0]!.slug).toBe(first.events[0]!.slug);
    expect(second.history.get(second.events[0]!.id)!.at(-1)).toEqual({
      day: '2024-05-03',
      what: 'source-added',
      detail: 'b',
    });
  });

  it('stays when the date becomes more exact', () => {
    const vague = publish([raid('a', '2024-05', 'Lys')], empty);
    const exact = publish([raid('a', '2024-05', 'Lys'), raid('b', '2024-05-07', 'Lys')], vague.ledger);
    expect(exact.events.map(({ slug }) => slug)).toEqual(['2024-05-attack-seen']);
    expect(exact.ledger.events[0]!.history.map(({ what }) => what)).toContain('date-changed');
  });

  it('is told apart by a number where another event has it', () => {
    const two = publish([one, raid('a', '2024-05-01', 'Grau')], empty);
    expect(two.events.map(({ slug }) => slug).sort()).toEqual([
      '2024-05-01-attack-seen',
      '2024-05-01-attack-seen-2',
    ]);
  });

  it('is at the precision of the date', () => {
    const slug = (on?: string) =>
      publish([mention({ ...(on ? { on } : {}), says: 'Somebody attacked' })], empty).events[0]!.slug;
    expect([slug('2024-05'), slug('2024'), slug()]).toEqual([
      '2024-05-attack-seen',
      '2024-attack-seen',
      '2024-06-attack-seen',
    ]);
  });

  it('of a deleted article’s event says that it was removed, and lives again with the article (fault 11)', () => {
    const gone = publish([], first.ledger, '2024-05-04');
    expect(gone.forwards).toEqual([
      {
        slug: '2024-05-01-attack-seen',
        title: { en: 'attack seen', fr: 'attack' },
        kind: 'removed',
        into: [],
        day: '2024-05-04',
      },
    ]);
    const back = publish([one], gone.ledger, '2024-05-05');
    expect(back.events[0]!.id).toBe(first.events[0]!.id);
    expect(back.forwards).toEqual([]);
  });

  it('is never given to another event', () => {
    const gone = publish([], first.ledger);
    const other = publish([raid('z', '2024-05-01', 'Ostheim')], gone.ledger);
    expect(other.events[0]!.slug).toBe('2024-05-01-attack-seen-2');
    expect(other.events[0]!.id).not.toBe(first.events[0]!.id);
  });

  it('stays when the article has another name, and not while the old one goes on telling', () => {
    const other = raid('z', '2024-05-01', 'Lys');
    expect(publish([other], first.ledger).events[0]!.slug).toBe('2024-05-01-attack-seen');
    const both = publish([other, raid('a', '2024-05-09', 'Ost')], first.ledger);
    expect(both.events.some(({ id }) => id === first.events[0]!.id)).toBe(false);
  });

  describe('of an event that was removed', () => {
    const named = publishAs(({ place }) => `Norland attacks ${place ?? 'somebody'}`);
    const told = named([raid('a', '2024-05-01', 'Port Lys')], empty);
    const [slug] = told.events.map((event) => event.slug);
    const gone = named([], told.ledger);
    const later = (mentions: EventMention[]) =>
      named(mentions, gone.ledger).events.map((event) => event.slug);
    const corrected = (on: string, article: string) => ({
      ...raid(article, on, 'Port Lys'),
      exact: `Corrected: Norland attacked Port Lys on ${on}`,
    });

    it('is that of the event again when another article tells it, in other words', () => {
      expect(later([corrected('2024-05-01', 'z')])).toEqual([slug]);
    });

    it('is that of the event again when its article comes back with the date corrected', () => {
      expect(later([corrected('2024-05-02', 'a')])).toEqual([slug]);
    });

    it('is not that of a like event of another day, nor of another place on the same day', () => {
      expect(later([corrected('2024-05-20', 'a')])).not.toContain(slug);
      expect(later([corrected('2024-05-02', 'z')])).not.toContain(slug);
      expect(later([raid('z', '2024-05-01', 'Ostheim')])).not.toContain(slug);
    });

    it('stays when the date is corrected where it stands', () => {
      expect(named([corrected('2024-05-02', 'a')], told.ledger).events.map((event) => event.slug)).toEqual([
        slug,
      ]);
    });
  });

  it('stays when the article is edited elsewhere', () => {
    const moved = { ...one, start: one.start + 40, end: one.end + 40 };
    expect(publish([moved], first.ledger).events[0]!.id).toBe(first.events[0]!.id);
  });
});

describe('the editor', () => {
  const told = [
    raid('a', '2024-05-01', 'Lys'),
    raid('b', '2024-05-09', 'Lys'),
    raid('c', '2024-05-01', 'Lys'),
  ];
  const before = publish(told, empty, '2024-05-10');
  const slugs = before.events.map(({ slug }) => slug).sort();

  it('joins two events: one address forwards to the other, and stays so', () => {
    const same = [decision({ same: slugs })];
    const after = publish(told, before.ledger, '2024-05-11', same);
    expect(after.events).toHaveLength(1);
    expect(after.forwards).toMatchObject([{ kind: 'merged', into: [after.events[0]!.id] }]);
    const again = publish(told, after.ledger, '2024-05-12', same);
    expect(ledgerText(again.ledger)).toBe(ledgerText(after.ledger));
  });

  it('parts what an article tells from the event: the event keeps its address and names the other', () => {
    const [first] = slugs;
    const apart = [decision({ event: first, different: ['c'] })];
    const after = publish(told, before.ledger, '2024-05-11', apart);
    expect(after.events).toHaveLength(3);
    const kept = after.ledger.events.find(({ slug }) => slug === first)!;
    expect(kept.history.at(-1)).toMatchObject({ what: 'split' });
    const again = publish(told, after.ledger, '2024-05-12', apart);
    expect(again.events).toHaveLength(3);
    expect(ledgerText(again.ledger)).toBe(ledgerText(after.ledger));
  });

  it('joins for good what new articles tell of either', () => {
    const same = [decision({ same: slugs })];
    const after = publish(told, before.ledger, '2024-05-11', same);
    const more = publish([...told, raid('d', '2024-05-09', 'Lys')], after.ledger, '2024-05-12', same);
    expect(more.events.map(({ id }) => id)).toEqual(after.events.map(({ id }) => id));
  });
});

describe('the ledger as a file', () => {
  const { ledger } = publish([raid('a', '2024-05-01', 'Lys'), raid('b', '2024-05-09', 'Grau')], empty);

  it('is read back as it was written, one event a line', () => {
    const text = ledgerText(ledger);
    expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(2);
    expect(parseLedger(text, 'ledger.json').ledger).toEqual(ledger);
  });

  it('is the same when nothing changed', () => {
    const told = [raid('a', '2024-05-01', 'Lys')];
    const first = publish(told, empty, '2024-05-02');
    expect(ledgerText(publish(told, first.ledger, '2030-01-01').ledger)).toBe(ledgerText(first.ledger));
  });
});

describe('articles added one at a time', () => {
  /** Some twenty events told by up to five articles each, now vaguely, now exactly. */
  const world = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((article, at) =>
    Array.from({ length: 6 }, (_, index) => {
      const number = (at * 3 + index * 5) % 17;
      const on = `2024-${String(1 + (number % 5)).padStart(2, '0')}-${String(1 + number).padStart(2, '0')}`;
      const when = (at + index) % 4 === 0 ? on.slice(0, 7) : (at + index) % 7 === 0 ? undefined : on;
      const kind = ['attack', 'visit', 'statement'][number % 3]!;
      const who = kind === 'statement' ? { speaker: 'berg' } : { actor: 'Norland', recipient: 'Sudmark' };
      return mention({
        in: article,
        type: kind,
        who,
        ...(when ? { on: when } : {}),
        says: `Norland ${kind} number ${number}`,
      });
    }),
  );

  const setsOf = (events: { fingerprints: string[] }[]) =>
    events.map(({ fingerprints }) => fingerprints.join()).sort();
  const answers = (ledger: Ledger, slug: string) =>
    ledger.events.some(
      (entry) =>
        entry.slug === slug &&
        (!entry.became || entry.became.kind === 'removed' || entry.became.into.length > 0),
    );

  it('give the same events in every order, and every address once published answers', () => {
    const order = fc.shuffledSubarray(world, { minLength: world.length });
    fc.assert(
      fc.property(order, (articles) => {
        let ledger = empty;
        const seen = new Set<string>();
        let told: EventMention[] = [];
        for (const article of articles) {
          told = [...told, ...article];
          const built = publish(told, ledger);
          ledger = built.ledger;
          for (const { slug } of built.events) seen.add(slug);
        }
        expect(setsOf(publish(told, ledger).events)).toEqual(setsOf(publish(world.flat(), empty).events));
        expect([...seen].filter((slug) => !answers(ledger, slug))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 240_000);

  it('never give one address to two events', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(world), (articles) => {
        const { ledger } = publish(articles.flat(), publish(world[0]!, empty).ledger);
        const slugs = ledger.events.map(({ slug }) => slug.toLowerCase());
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
      { numRuns: 8 },
    );
  }, 240_000);
});

describe('an address', () => {
  const NINE = 'Norland delivers four patrol boats, radars, trucks, tents and flour to';
  const at = (title: string, ...taken: string[]) =>
    slugOf(dateOf('2024-05-01'), title, (slug) => taken.includes(slug));
  const first = at(`${NINE} Sudmark`);

  it('has the first words of the title', () => {
    expect(first).toBe('2024-05-01-norland-delivers-four-patrol-boats-radars-trucks-tents');
  });

  it('has the words that follow where another event has the first ones', () => {
    expect(at(`${NINE} Estia`, first)).toBe(`${first}-flour`);
    expect(at(`${NINE} Estia`, first, `${first}-flour`)).toBe(`${first}-flour-estia`);
  });

  it('is numbered where no word is left', () => {
    expect(at('Attack', '2024-05-01-attack', '2024-05-01-attack-2')).toBe('2024-05-01-attack-3');
  });
});
