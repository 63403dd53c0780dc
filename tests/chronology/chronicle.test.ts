import { describe, expect, it } from 'vitest';
import { chronicle, type Findings } from '../../src/chronicle.ts';
import { explainEvent, mainReasons, reasonInWords, UnknownEvent } from '../../src/chronology/index.ts';
import type { Decision, EventMention, EventType, Ledger, Settings } from '../../src/model.ts';
import { actors, articleOf, mention, things } from '../merge/build.ts';

const settings: Settings = {
  title: { en: 'Strait', fr: 'Détroit' },
  short: { en: 'Strait', fr: 'Détroit' },
  standfirst: { en: '', fr: '' },
  languages: ['en', 'fr'],
  firstDay: '2023-01-01',
  lastDay: '2024-12-31',
  baseUrl: 'https://strait.example/',
  parties: [],
  switchedOff: [],
  excerptLength: 600,
};

const type = (id: string, subject: 'actor' | 'speaker'): EventType => ({
  id,
  name: { en: id, fr: id },
  family: 'arms',
  plover: { event: 'X' },
  kind: subject === 'speaker' ? 'speech' : 'act',
  triggers: { en: { verbs: [], nouns: [] }, fr: { verbs: [], nouns: [] } },
  roles: { subject, prepositions: { en: {}, fr: {} } },
  yieldsTo: [],
  title: {
    en: [`{${subject}} [does|do] ${id}`, `Some ${id}`],
    fr: [`{${subject}} [fait|font] ${id}`, `Quelque ${id}`],
  },
  examples: [],
});

const types = [type('attack', 'actor'), type('visit', 'actor'), type('statement', 'speaker')];
const empty: Ledger = { version: 1, events: [] };

function findings(mentions: EventMention[], decisions: Decision[] = [], ledger = empty): Findings {
  const ids = [...new Set(mentions.map(({ article }) => article))].sort();
  return {
    settings,
    knowledge: { actors, types, things },
    articles: ids.map((id) => articleOf(id, '2024-06-01', mentions)),
    mentions,
    uncovered: new Map(),
    decisions,
    ledger,
  };
}

const raid = (article: string, on: string | undefined, more: object = {}) =>
  mention({
    in: article,
    ...(on ? { on } : {}),
    who: { actor: 'Norland', recipient: 'Sudmark' },
    says: `Norland raided a port (${article})`,
    ...more,
  });
const decide = (more: Partial<Decision>): Decision => ({ file: 'decisions/one.md', line: 3, ...more });

describe('names that actors.yml does not know', () => {
  it('are names, not people described by where they are from', () => {
    const told = ['Grey Anchor', 'Sudmark companies'].map((name) =>
      raid('a', '2024-05-09', { who: { actor: name } }),
    );
    const { unknownNames } = chronicle(findings(told), '2024-06-02').chronology;
    expect(unknownNames.map(({ name }) => name)).toEqual(['Grey Anchor']);
  });
});

describe('a chronology', () => {
  const told = [
    raid('b', '2024-05-09'),
    raid('a', '2024-05'),
    raid('a', '2024-02-01'),
    raid('c', undefined, { type: 'visit' }),
  ];
  const { chronology, ledger } = chronicle(findings(told), '2024-06-02');

  it('stands in the order of time, the undated by its bound', () => {
    expect(chronology.events.map(({ date }) => date.edtf)).toEqual([
      '2024-02-01',
      '2024-05-09',
      '../2024-06-01',
    ]);
  });

  it('takes the most exact of dates that can all be true, which is no disagreement', () => {
    const [, event] = chronology.events;
    expect(event!.date.edtf).toBe('2024-05-09');
    expect(event!.disagreements).toEqual([]);
    expect(event!.sources).toMatchObject({ articles: 2, independent: 2 });
  });

  it('knows for each article what rests on it', () => {
    const page = chronology.articles.find(({ id }) => id === 'a')!;
    expect(page.used.map(({ claim }) => claim)).toEqual([told[1]!.id, told[2]!.id]);
  });

  it('quotes exactly', () => {
    for (const claim of chronology.events.flatMap(({ claims }) => claims)) {
      const article = chronology.articles.find(({ id }) => id === claim.article)!;
      const { start, end } = claim.selectors.position;
      expect(article.text.slice(start, end)).toBe(claim.exact);
    }
  });

  it('is the same, and so is its ledger, when built again another day', () => {
    const again = chronicle(findings(told, [], ledger), '2030-01-01');
    expect(again.ledger).toEqual(ledger);
    expect(again.chronology).toEqual(chronology);
  });
});

describe('what sources disagree on', () => {
  it('is shown with who says what: numbers', () => {
    const dead = (article: string, quantity: number) =>
      raid(article, '2024-05-09', { quantity, things: [{ text: 'soldiers', concept: 'soldier', quantity }] });
    const { chronology } = chronicle(findings([dead('a', 5), dead('b', 7), dead('c', 5)]), '2024-06-02');
    expect(chronology.events).toHaveLength(1);
    const [disagreement] = chronology.events[0]!.disagreements;
    expect(disagreement).toMatchObject({
      field: 'quantity',
      values: [
        { value: '5', chosen: true },
        { value: '7', chosen: false },
      ],
    });
  });

  it('is shown with who says what: whether it happened', () => {
    const { chronology } = chronicle(
      findings([
        raid('a', '2024-05-09', { status: 'alleged' }),
        raid('b', '2024-05-09', { status: 'denied' }),
      ]),
      '2024-06-02',
    );
    expect(chronology.events[0]!.status).toBe('alleged');
    expect(chronology.events[0]!.disagreements[0]!.values.map(({ value }) => value)).toEqual([
      'alleged',
      'denied',
    ]);
  });

  it('is shown with who says what: whether there is such a plan', () => {
    const plan = raid('a', '2024-07/..', { status: 'planned' });
    const denial = raid('b', '2024-06-01/..', { status: 'denied' });
    const { chronology } = chronicle(findings([plan, denial]), '2024-06-02');
    expect(chronology.events).toHaveLength(1);
    expect(chronology.events[0]!.status).toBe('planned');
    expect(chronology.events[0]!.disagreements[0]!.values.map(({ value }) => value)).toEqual([
      'planned',
      'denied',
    ]);
  });

  it('never makes a plan a fact', () => {
    const { chronology } = chronicle(
      findings([raid('a', '2024-05-09', { status: 'planned' }), raid('b', '2024-05', { status: 'planned' })]),
      '2024-06-02',
    );
    expect(chronology.events.map(({ status }) => status)).toEqual(['planned']);
  });
});

describe('the editor', () => {
  const told = [raid('a', '2024-05-09'), raid('b', '2024-02-01')];
  const slugs = chronicle(findings(told), '2024-06-02').chronology.events.map(({ slug }) => slug);

  it('wins over the machine, and the page says so', () => {
    const decision = decide({
      event: slugs[0]!,
      date: '2024-02-03',
      status: 'denied',
      title: { en: 'No raid' },
      note: 'Seen.',
      pin: true,
    });
    const [event] = chronicle(findings(told, [decision]), '2024-06-02').chronology.events;
    expect(event).toMatchObject({ status: 'denied', note: 'Seen.', pinned: true, slug: slugs[0] });
    expect(event!.title.en).toBe('No raid');
    expect(event!.date).toMatchObject({ edtf: '2024-02-03', basis: 'editor' });
    expect(event!.decisions[0]!.file).toBe('decisions/one.md');
  });

  it('settles a number that sources disagree on; who said which stays', () => {
    const two = [raid('a', '2024-05-09', { quantity: 2 }), raid('b', '2024-05-09', { quantity: 3 })];
    const first = chronicle(findings(two), '2024-06-02').chronology.events[0]!;
    const decision = decide({ event: first.slug, quantity: 2, place: 'Port Olm' });
    const [event] = chronicle(findings(two, [decision]), '2024-06-02').chronology.events;
    expect(first.quantity).toBe(3);
    expect(event).toMatchObject({ quantity: 2, place: 'Port Olm', slug: first.slug });
    expect(event!.disagreements[0]).toMatchObject({ field: 'quantity', why: 'the editor decided' });
    expect(
      event!.disagreements[0]!.values.filter(({ chosen }) => chosen).map(({ value, claims }) => [
        value,
        claims,
      ]),
    ).toEqual([['2', [expect.stringMatching(/^a/u)]]]);
  });

  it('may choose a number that no source gives: it stands beside theirs', () => {
    const two = [raid('a', '2024-05-09', { quantity: 2 }), raid('b', '2024-05-09', { quantity: 3 })];
    const { slug } = chronicle(findings(two), '2024-06-02').chronology.events[0]!;
    const mine = [decide({ event: slug, quantity: 1200 })];
    const [event] = chronicle(findings(two, mine), '2024-06-02').chronology.events;
    const [first, ...said] = event!.disagreements[0]!.values;
    expect(first).toMatchObject({ label: { en: '1,200' }, claims: [], chosen: true });
    expect(said.map(({ value, chosen }) => [value, chosen])).toEqual([
      ['3', false],
      ['2', false],
    ]);
  });

  it('may hide an event', () => {
    expect(
      chronicle(findings(told, [decide({ event: slugs[0]!, hide: true })]), '2024-06-02').chronology.events,
    ).toHaveLength(1);
  });

  it('may give its title in one language: in the other it is made from the record', () => {
    const decision = decide({
      ...{ date: '2024-03', type: 'visit', title: { en: 'A visit by hand' } },
      actors: [{ name: 'Norland', role: 'actor' as const }],
    });
    const [event] = chronicle(findings([], [decision]), '2024-06-02').chronology.events;
    expect(event!.title).toEqual({ en: 'A visit by hand', fr: 'La Norlande fait visit' });
  });

  it('may add an event by hand', () => {
    const decision = decide({ date: '2024-03', type: 'visit', title: { en: 'A visit by hand' } });
    const { events } = chronicle(findings(told, [decision]), '2024-06-02').chronology;
    expect(events.map(({ slug }) => slug)).toContain('2024-03-visit-hand');
  });

  it('is told the nearest address when a decision matches nothing', () => {
    const wrong = `${slugs[0]!.slice(0, -1)}q`;
    const { faults } = chronicle(findings(told, [decide({ event: wrong, hide: true })]), '2024-06-02');
    expect(faults).toMatchObject([{ file: 'decisions/one.md', line: 3 }]);
    expect(faults[0]!.cure).toContain(slugs[0]);
  });

  it('is told when two decisions give different numbers', () => {
    const one = decide({ event: slugs[0]!, quantity: 2 });
    const two = decide({ file: 'decisions/two.md', event: slugs[0]!, quantity: 3 });
    const { faults } = chronicle(findings(told, [one, two]), '2024-06-02');
    expect(faults.map(({ message }) => message)).toEqual([
      `quantity of ${slugs[0]!}: "3" contradicts "2" in decisions/one.md:3`,
    ]);
  });

  it('is told when two decisions contradict one another', () => {
    const decisions = [
      decide({ event: slugs[0]!, date: '2024-02-03' }),
      decide({ file: 'decisions/two.md', event: slugs[0]!, date: '2024-02-04' }),
    ];
    const { faults } = chronicle(findings(told, decisions), '2024-06-02');
    expect(faults).toHaveLength(1);
    expect(faults[0]!.message).toContain('decisions/one.md:3');
  });

  it('may join events before they were ever published, and again afterwards', () => {
    const same = [decide({ same: slugs })];
    const first = chronicle(findings(told, same), '2024-06-02');
    expect(first.faults).toEqual([]);
    expect(first.chronology.events).toHaveLength(1);
    const second = chronicle(findings(told, same, first.ledger), '2024-06-03');
    expect(second.faults).toEqual([]);
    expect(second.ledger).toEqual(first.ledger);
  });
});

describe('explain', () => {
  const told = [raid('a', '2024-05-09'), raid('b', '2024-05-09'), raid('a', '2024-05-28')];
  const { chronology } = chronicle(findings(told), '2024-06-02');

  it('says in words why it is dated, typed and merged, what was kept apart, and whose words it rests on', () => {
    const text = explainEvent(chronology, chronology.events[0]!.slug, 'en');
    for (const part of [
      '9 May 2024',
      'Kind: attack',
      'tell one event: the same kind of event',
      'Kept apart from',
      'raided a port (b)',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('speaks French too', () => {
    expect(explainEvent(chronology, chronology.events[0]!.id, 'fr')).toContain(
      'racontent un seul événement\u00a0: le même genre d’événement',
    );
    expect(reasonInWords('the same day: 2024-05-09', 'fr')).toBe('le même jour (9 mai 2024)');
    expect(reasonInWords('the same number: 20', 'fr')).toBe('le même nombre (20)');
  });

  it('names the nearest address when there is none by that name', () => {
    expect(() => explainEvent(chronology, '2024-05-09-some-raids', 'en')).toThrow(UnknownEvent);
  });
});

describe('the reasons on the page of an event', () => {
  const stored = [
    'told in the same article',
    'the same period: 2024-05',
    'the same day: 2024-05-09',
    'the same kind of event',
    'the same actor',
    'no other event in this chronology fits',
    'the same kind of event',
  ];

  it('are few, the telling ones first, one of them on the time', () => {
    expect(mainReasons(stored, 'en')).toEqual([
      'the same kind of event',
      'the same day',
      'the same actor',
      'no other event in this chronology fits',
    ]);
    expect(mainReasons(stored, 'fr')[1]).toBe('le même jour');
  });

  it('say who and when where the event leaves no choice', () => {
    expect(mainReasons(stored, 'en', { 'same-actor': 'Norland' })[2]).toBe('the same actor (Norland)');
  });
});
