import { describe, expect, it } from 'vitest';
import { dateInWords, hasOwnMarks, namesOf, titleEvent, workingInWords } from '../../src/chronology/index.ts';
import { titles as english } from '../../src/languages/en/titles.ts';
import { titles as french } from '../../src/languages/fr/titles.ts';
import { ONLY_ATTEMPTED, ONLY_POSSIBLE } from '../../src/reasons.ts';
import type { EventDraft, EventType, RecordActor, Status, Thing } from '../../src/model.ts';
import { toUncertain } from '../../src/text/edtf.ts';
import { actors, dateOf, things } from '../merge/build.ts';

const type = (id: string, en: string[], fr: string[], more: Partial<EventType> = {}): EventType => ({
  id,
  name: { en: id, fr: id },
  family: 'arms',
  plover: { event: 'X' },
  kind: 'act',
  triggers: { en: { verbs: [], nouns: [] }, fr: { verbs: [], nouns: [] } },
  roles: { subject: 'actor', prepositions: { en: {}, fr: {} } },
  yieldsTo: [],
  title: { en, fr },
  examples: [],
  ...more,
});

const delivery = type(
  'arms-delivery',
  [
    '{actor} [delivers|deliver] {object} to {recipient}',
    '{actor} [delivers|deliver] {object}',
    'Delivery of {object}',
  ],
  [
    '{actor} [livre|livrent] {object} {à recipient}',
    '{actor} [livre|livrent] {object}',
    'Livraison {de object}',
  ],
);
const gift = type('gift', ['Delivery to {recipient}'], ['Livraison {à recipient}']);
const base = type(
  'base',
  ['{actor} [closes|close] {object}', 'Base'],
  ['{actor} [ferme|ferment] {object}', 'Base'],
  {
    senses: { opening: { en: ['{actor} [opens|open] {object}'], fr: ['{actor} [ouvre|ouvrent] {object}'] } },
  },
);
const statement = type(
  'statement',
  ['{speaker} [speaks|speak] on {topic}', '{speaker} [makes|make] a statement'],
  ['{speaker} [s’exprime|s’expriment] sur {topic}', 'Déclaration {de speaker}'],
  { kind: 'speech', roles: { subject: 'speaker', prepositions: { en: {}, fr: {} } } },
);

const types = new Map([delivery, base, statement].map((one) => [one.id, one]));
const context = { types, names: namesOf(actors, things) };

function draft(more: Partial<EventDraft> & { who?: RecordActor[] }): EventDraft {
  return {
    ...{
      date: dateOf('2024-05-01'),
      type: 'arms-delivery',
      plover: { event: 'X' },
      status: 'occurred',
      statusWhy: '',
    },
    ...{
      actors: more.who ?? [],
      things: [],
      claims: [],
      disagreements: [],
      merge: [],
      keptApart: [],
      decisions: [],
    },
    ...{ sources: { articles: 1, independent: 1, groups: [] }, pinned: false, fingerprints: [] },
    ...more,
  };
}

const norland: RecordActor = { id: 'Norland', name: 'Norland', role: 'actor' };
const sudmark: RecordActor = { id: 'Sudmark', name: 'Sudmark', role: 'recipient' };
const boats: Thing = { text: '3 patrol boats', concept: 'boat', quantity: 3 };

function claimOf(exact: string): EventDraft['claims'][number] {
  const span = { start: 0, end: exact.length };
  return {
    ...{ id: 'herald#1', article: 'herald', lang: 'en', exact, marks: [], type: 'agreement' },
    selectors: { quote: { exact, prefix: '', suffix: '' }, position: span },
    attribution: { kind: 'article', stance: 'says', quotes: [] },
    ...{ status: 'occurred', date: dateOf('2024-05-01'), background: false },
  };
}

describe('a title', () => {
  it('uses the first template that the record fills', () => {
    const event = draft({ who: [norland, sudmark], things: [boats] });
    expect(titleEvent(event, context)).toEqual({
      en: 'Norland delivers three patrol boats to Sudmark',
      fr: 'La Norlande livre trois vedettes au Sudmark',
    });
  });

  it('says nothing of what is missing', () => {
    expect(titleEvent(draft({ things: [boats] }), context).fr).toBe('Livraison de trois vedettes');
  });

  it('never shows the words of another language', () => {
    const event = draft({
      who: [{ name: 'the three colonels', role: 'actor' }],
      things: [{ text: 'old rusty kit' }],
    });
    expect(titleEvent(event, context)).toEqual({
      en: 'Arms-delivery',
      fr: 'Arms-delivery',
    });
  });

  it('takes the words of the narrower sense first', () => {
    const event = { who: [norland], things: [boats], type: 'base' };
    expect(titleEvent(draft(event), context).en).toBe('Norland closes three patrol boats');
    expect(titleEvent(draft({ ...event, sense: 'opening' }), context)).toEqual({
      en: 'Norland opens three patrol boats',
      fr: 'La Norlande ouvre trois vedettes',
    });
  });

  describe('of casualties', () => {
    const casualties = type('casualties', ['{victim} [is|are] killed'], ['{victim} [perd|perdent] la vie']);
    const people = [
      { id: 'person', one: { en: 'person', fr: 'personne' }, many: { en: 'people', fr: 'personnes' } },
      {
        id: 'civilian',
        is: 'person',
        one: { en: 'civilian', fr: 'civil' },
        many: { en: 'civilians', fr: 'civils' },
      },
      {
        id: 'gunman',
        is: 'person',
        one: { en: 'gunman', fr: 'homme armé' },
        many: { en: 'gunmen', fr: 'hommes armés' },
      },
      { id: 'weapon', one: { en: 'weapon', fr: 'arme' }, many: { en: 'weapons', fr: 'armes' } },
      { id: 'soldier', one: { en: 'soldier', fr: 'soldat' }, many: { en: 'soldiers', fr: 'soldats' } },
      {
        id: 'foreign-minister',
        is: 'minister',
        gender: 'm' as const,
        one: { en: 'foreign minister', fr: 'ministre des Affaires étrangères' },
        many: { en: 'foreign ministers', fr: 'ministres des Affaires étrangères' },
      },
      {
        id: 'army',
        the: true as const,
        one: { en: 'army', fr: 'armée' },
        many: { en: 'armies', fr: 'armées' },
      },
    ].map((concept) => ({ words: { en: [], fr: [] }, gender: 'f' as const, ...concept }));
    const dead = (name: string, quantity?: number, status: Status = 'occurred') =>
      titleEvent(
        draft({
          type: 'casualties',
          status,
          who: [{ name, role: 'victim' }],
          ...(quantity ? { quantity } : {}),
        }),
        { types: new Map([['casualties', casualties]]), names: namesOf(actors, people) },
      );

    it('counts the dead as the source hedges their number', () => {
      expect(dead('At least 97 civilians', 97, 'reported')).toEqual({
        en: 'At least 97 civilians are reportedly killed',
        fr: 'Au moins 97 civils auraient perdu la vie',
      });
      expect(dead('plus de 1.800 personnes', 1800).en).toBe('More than 1,800 people are killed');
    });

    it('goes by the noun of a description, not by a word in it', () => {
      expect(dead('hommes armés').en).toBe('Gunmen are killed');
      expect(dead('three civilian weapons', 3).en).toBe('Three weapons are killed');
    });

    it('says how many died of whom no more is known', () => {
      const draftOf = draft({ type: 'casualties', who: [], quantity: 2 });
      const types = new Map([['casualties', casualties]]);
      expect(titleEvent(draftOf, { types, names: namesOf(actors, people) }).en).toBe('Two people are killed');
    });

    it('hedges that number as the sentence does', () => {
      const claims = [{ exact: 'Le conflit a fait plus de 40 000 morts.', quantity: 40_000 }];
      const told = { ...draft({ type: 'casualties', who: [], quantity: 40_000 }), claims };
      const types = new Map([['casualties', casualties]]);
      const { en } = titleEvent(told as unknown as EventDraft, { types, names: namesOf(actors, people) });
      expect(en).toBe('More than 40,000 people are killed');
    });

    it('takes no money for somebody', () => {
      const funds = {
        ...people[0]!,
        id: 'money',
        one: { en: 'fund', fr: 'fonds' },
        many: { en: 'funds', fr: 'fonds' },
      };
      const called = draft({ type: 'casualties', who: [{ name: 'fund', role: 'victim' }] });
      const types = new Map([['casualties', casualties]]);
      expect(titleEvent(called, { types, names: namesOf(actors, [funds]) }).en).toBe('Casualties');
    });

    it('counts in words', () => {
      expect(dead('trois civils', 3).fr).toBe('Trois civils perdent la vie');
    });

    it.each([
      [
        "Kenya's foreign minister",
        'Kenya’s foreign minister',
        'Le ministre des Affaires étrangères du Kenya',
      ],
      [
        'ministre malien des Affaires étrangères',
        'Mali’s foreign minister',
        'Le ministre des Affaires étrangères du Mali',
      ],
      ['Kenyan soldiers', 'Soldiers from Kenya', 'Des soldats du Kenya'],
      ['soldiers in Mali', 'Soldiers', 'Des soldats'],
    ])('says whose they are: %s', (name, en, fr) => {
      const words = dead(name);
      expect(words.en).toMatch(new RegExp(`^${en} (?:is|are) killed`, 'u'));
      expect(words.fr).toMatch(new RegExp(`^${fr} (?:perd|perdent|est|sont)`, 'u'));
    });

    it('says "the" of what there is one of', () => {
      expect(dead('army')).toEqual({ en: 'The army is killed', fr: 'L’armée perd la vie' });
    });
  });

  it('says of a thing what it is to do, not what it plans', () => {
    const force = type(
      'entry',
      ['{object} [enters|enter] into force'],
      ['{object} [entre|entrent] en vigueur'],
    );
    const event = draft({ type: 'entry', status: 'planned', things: [{ text: 'boat', concept: 'boat' }] });
    expect(titleEvent(event, { ...context, types: new Map([['entry', force]]) })).toEqual({
      en: 'A patrol boat is to enter into force',
      fr: 'Une vedette doit entrer en vigueur',
    });
  });

  it('gives an office no article', () => {
    const appointment = type('appointment', ['{actor} [appoints|appoint] {recipient} {as object}'], []);
    const event = draft({
      type: 'appointment',
      who: [norland, sudmark],
      things: [{ text: 'boat', concept: 'boat' }],
    });
    const { en } = titleEvent(event, { ...context, types: new Map([['appointment', appointment]]) });
    expect(en).toBe('Norland appoints Sudmark as patrol boat');
  });

  it('names a state that nobody listed as each language calls it', () => {
    const event = draft({ who: [{ name: 'États-Unis', role: 'actor' }], things: [boats] });
    expect(titleEvent(event, context)).toEqual({
      en: 'The United States delivers three patrol boats',
      fr: 'Les États-Unis livrent trois vedettes',
    });
  });

  it('lets the narrower thing speak for the broader', () => {
    const event = draft({
      things: [
        { text: 'weapons', concept: 'weapon' },
        { text: 'radars', concept: 'radar' },
      ],
    });
    expect(titleEvent(event, context).en).toBe('Delivery of radars');
  });

  const doubted: [Status, string, string][] = [
    [
      'planned',
      'Norland plans to deliver three patrol boats',
      'La Norlande prévoit de livrer trois vedettes',
    ],
    [
      'threatened',
      'Norland threatens to deliver three patrol boats',
      'La Norlande menace de livrer trois vedettes',
    ],
    ['reported', 'Norland reportedly delivers three patrol boats', 'La Norlande aurait livré trois vedettes'],
    ['alleged', 'Norland allegedly delivers three patrol boats', 'La Norlande aurait livré trois vedettes'],
    [
      'denied',
      'Norland is said not to have delivered three patrol boats',
      'La Norlande n’aurait pas livré trois vedettes',
    ],
  ];
  it.each(doubted)('of something %s says so by itself', (status, en, fr) => {
    expect(titleEvent(draft({ who: [norland], things: [boats], status }), context)).toEqual({ en, fr });
  });

  it('of what is only said to be possible promises no plan', () => {
    const event = draft({ who: [norland], things: [boats], status: 'planned', statusWhy: ONLY_POSSIBLE });
    expect(titleEvent(event, context).en).toBe('Norland may deliver three patrol boats');
  });

  it('of what was tried says so', () => {
    const tried = { things: [boats], statusWhy: `asserted, ${ONLY_ATTEMPTED}` };
    expect(titleEvent(draft({ ...tried, who: [norland] }), context)).toEqual({
      en: 'Norland tries to deliver three patrol boats',
      fr: 'La Norlande tente de livrer trois vedettes',
    });
    expect(titleEvent(draft({ ...tried, status: 'alleged' }), context).fr).toBe(
      'Tentative présumée de livraison de trois vedettes',
    );
  });

  it('names three parties of an agreement', () => {
    const pact = type(
      'agreement',
      ['{actor} [signs|sign] an agreement'],
      ['{actor} [signe|signent] un accord'],
    );
    const who = ['Mali', 'Burkina Faso', 'Niger'].map((name) => ({ name, role: 'actor' as const }));
    const names = namesOf(actors, things);
    expect(
      titleEvent(draft({ type: 'agreement', who }), { types: new Map([['agreement', pact]]), names }).en,
    ).toBe('Mali, Burkina Faso and Niger sign an agreement');
  });

  it('of what is said not to come speaks of plans', () => {
    const ahead = { ...dateOf('2021-06-01'), edtf: '2021-06-01/..', latest: null };
    const event = { things: [boats], status: 'denied' as const };
    expect(titleEvent({ ...draft({ ...event, who: [norland] }), date: ahead }, context)).toEqual({
      en: 'Norland does not plan to deliver three patrol boats',
      fr: 'La Norlande ne prévoit pas de livrer trois vedettes',
    });
    expect(titleEvent({ ...draft(event), date: ahead }, context)).toEqual({
      en: 'No planned delivery of three patrol boats',
      fr: 'Aucune livraison prévue de trois vedettes',
    });
  });

  it.each([
    [7, '7', '7'],
    [1200, '1,200', '1\u202f200'],
    [1234567, '1,234,567', '1\u202f234\u202f567'],
    [1234.5678, '1,234.5678', '1\u202f234,5678'],
  ])('groups the digits of %s as every page does', (n, en, fr) => {
    expect({ en: english.figures(n), fr: french.figures(n) }).toEqual({ en, fr });
  });

  it('names places and bodies that nobody lists in its own language', () => {
    const union = { name: 'Union africaine', role: 'actor' as const };
    expect(titleEvent(draft({ who: [union], things: [boats] }), context).en).toBe(
      'The African Union delivers three patrol boats',
    );
  });

  it.each([
    ['État', 'L’État livre trois vedettes', 'Livraison à l’État'],
    [
      'Assemblée nationale',
      'L’Assemblée nationale livre trois vedettes',
      'Livraison à l’Assemblée nationale',
    ],
    ['Sénat', 'Le Sénat livre trois vedettes', 'Livraison au Sénat'],
    ['Kaboré', 'Kaboré livre trois vedettes', 'Livraison à Kaboré'],
  ])('gives a body that is known by its common noun the article it takes: %s', (name, acting, receiving) => {
    const who = (role: 'actor' | 'recipient') => [{ name, role }];
    const given = { ...context, types: new Map([...types, ['gift', gift]]) };
    expect(titleEvent(draft({ who: who('actor'), things: [boats] }), context).fr).toBe(acting);
    expect(titleEvent(draft({ who: who('recipient'), type: 'gift' }), given).fr).toBe(receiving);
  });

  it('gives a body with a common noun for a head its article in English, and no person one', () => {
    const title = (name: string) =>
      titleEvent(draft({ who: [{ name, role: 'actor' }], things: [boats] }), context).en;
    expect(title('National Assembly')).toBe('The National Assembly delivers three patrol boats');
    expect(title('Senate')).toBe('The Senate delivers three patrol boats');
    expect(title('Kaboré')).toBe('Kaboré delivers three patrol boats');
  });

  const withoutActor: [Status, string, string][] = [
    ['planned', 'Planned delivery of three patrol boats', 'Livraison prévue de trois vedettes'],
    ['alleged', 'Alleged delivery of three patrol boats', 'Livraison présumée de trois vedettes'],
    ['denied', 'Delivery of three patrol boats denied', 'Livraison démentie de trois vedettes'],
    ['threatened', 'Threatened delivery of three patrol boats', 'Menace de livraison de trois vedettes'],
  ];
  it.each(withoutActor)('of a thing %s without an actor says so beside the noun', (status, en, fr) => {
    expect(titleEvent(draft({ things: [boats], status }), context)).toEqual({ en, fr });
  });

  it('that would name nobody begins with those whom its sources name', () => {
    const bare = type('agreement', ['Agreement'], ['Accord']);
    const names = namesOf(actors, things);
    const said = 'Norland and Sudmark came to terms; Estmark looked on.';
    const claim = claimOf(said);
    const event = draft({ type: 'agreement', claims: [claim], status: 'reported' });
    expect(titleEvent(event, { types: new Map([['agreement', bare]]), names })).toEqual({
      en: 'Norland, Sudmark: reported agreement',
      fr: 'Norlande, Sudmark\u00a0: accord signalé',
    });
  });

  it('of a statement names what it is about, else the event that it tells', () => {
    const speaker: RecordActor = { id: 'berg', name: 'Anna Berg', role: 'speaker' };
    const about: RecordActor = { id: 'Sudmark', name: 'Sudmark', role: 'about' };
    const said = draft({ type: 'statement', who: [speaker, about] });
    expect(titleEvent(said, context)).toEqual({
      en: 'Berg speaks on Sudmark',
      fr: 'Berg s’exprime sur le Sudmark',
    });
    const topic = draft({ things: [boats], status: 'planned' });
    expect(titleEvent(draft({ type: 'statement', who: [speaker] }), context, topic)).toEqual({
      en: 'Berg speaks on the planned delivery of three patrol boats',
      fr: 'Berg s’exprime sur la livraison prévue de trois vedettes',
    });
  });
});

describe('French noun phrases', () => {
  const name = (text: string, gender: 'f' | 'm', plural = false) =>
    french.nameInSentence({ name: text, kind: 'state', gender, plural });

  it('take their article', () => {
    expect([
      name('Norlande', 'f'),
      name('Sudmark', 'm'),
      name('Estie', 'f'),
      name('Îles Bleues', 'f', true),
    ]).toEqual(['la Norlande', 'le Sudmark', 'l’Estie', 'les Îles Bleues']);
  });

  it('stand alone where French names have no article', () => {
    expect(name('Malte', 'f')).toBe('Malte');
    expect(french.nameInSentence({ name: 'Berg', kind: 'person', plural: false })).toBe('Berg');
  });

  const contracted: [string, string, string][] = [
    ['de', 'le Sudmark', 'du Sudmark'],
    ['de', 'les Îles', 'des Îles'],
    ['de', 'la Norlande', 'de la Norlande'],
    ['de', 'l’Estie', 'de l’Estie'],
    ['de', 'Anna', 'd’Anna'],
    ['de', 'des hélicoptères', 'd’hélicoptères'],
    ['de', 'des hauts fonctionnaires', 'de hauts fonctionnaires'],
    ['à', 'le Sudmark', 'au Sudmark'],
    ['à', 'les Îles', 'aux Îles'],
    ['à', 'la Norlande', 'à la Norlande'],
  ];
  it.each(contracted)('« %s » + « %s » is « %s »', (preposition, phrase, result) => {
    expect(french.afterPreposition(preposition, phrase)).toBe(result);
  });

  const placed: [string, string, string][] = [
    ['la Norlande', 'en Norlande', 'de Norlande'],
    ['le Sudmark', 'au Sudmark', 'du Sudmark'],
    ['l’Estie', 'en Estie', 'd’Estie'],
    ['les Îles', 'aux Îles', 'des Îles'],
    ['Havn', 'à Havn', 'de Havn'],
  ];
  it.each(placed)('«\u202f%s\u202f» as a place is « %s », « %s »', (phrase, where, whence) => {
    expect([french.afterPreposition('en', phrase), french.afterPreposition('d’en', phrase)]).toEqual([
      where,
      whence,
    ]);
  });

  it('name stuff that has no singular worth saying in the plural', () => {
    expect(french.thingInSentence({ one: 'munition', many: 'munitions', gender: 'f', plural: true })).toBe(
      'des munitions',
    );
  });
});

describe('English noun phrases', () => {
  it('take the article where the name has a common noun for a head', () => {
    const name = (text: string) =>
      english.nameInSentence({ name: text, kind: 'organisation', plural: false });
    expect([name('United Nations'), name('Strait Council'), name('ECOWAS')]).toEqual([
      'the United Nations',
      'the Strait Council',
      'ECOWAS',
    ]);
  });

  it('make the participle that a denial needs', () => {
    const denied = (plural: string) =>
      english.doubtfulVerb({ singular: `${plural}s`, plural }, 'denied', { plural: true, thing: false });
    expect(['carry', 'seize', 'deploy', 'withdraw'].map(denied)).toEqual(
      ['carried', 'seized', 'deployed', 'withdrawn'].map((word) => `are said not to have ${word}`),
    );
  });

  it('write small numbers as words and large ones with their separators', () => {
    const thing = (quantity: number) =>
      english.thingInSentence({ one: 'boat', many: 'boats', gender: 'm', quantity, plural: true });
    expect([thing(1), thing(4), thing(5000)]).toEqual(['one boat', 'four boats', '5,000 boats']);
  });
});

describe('a sentence with quotation marks of its own', () => {
  it('gets no second pair at its ends', () => {
    const quoted = ['"We came", he said.', 'He said: “We came.”', '« Non », dit-elle.'];
    expect(quoted.filter(hasOwnMarks)).toEqual(quoted);
    expect(hasOwnMarks('He said "we came" and left.')).toBe(false);
  });
});

describe('the working of a date', () => {
  it('says days, months and ranges with the preposition they take', () => {
    const said = (edtf: string) => workingInWords([{ kind: 'anchor', to: 'published', edtf }], 'fr')[0]!;
    expect(['2021-10-01', '2021-06', '2021-10-01/2021-10-08'].map(said)).toEqual([
      'L’article a paru le 1er octobre 2021.',
      'L’article a paru en juin 2021.',
      'L’article a paru entre le 1er octobre 2021 et le 8 octobre 2021.',
    ]);
  });
});

describe('a date in words', () => {
  const said: [string, string, string][] = [
    ['2021-09-30', '30 September 2021', '30 septembre 2021'],
    ['2021-06', 'June 2021', 'juin 2021'],
    ['2021', '2021', '2021'],
    ['2021-08-22/2021-08-31', 'late August 2021', 'fin août 2021'],
    ['2021-08-11/2021-08-20', 'mid-August 2021', 'mi-août 2021'],
  ];
  it.each(said)('%s is "%s", « %s »', (edtf, en, fr) => {
    expect([dateInWords(toUncertain(edtf), 'en'), dateInWords(toUncertain(edtf), 'fr')]).toEqual([en, fr]);
  });

  it('that is open says by when', () => {
    expect(dateInWords(toUncertain('../2021-10-01'), 'en')).toContain('1 October 2021');
  });
});
