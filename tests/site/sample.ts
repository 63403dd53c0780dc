import type { Chronology, EventRecord, RecordActor } from '../../src/model.ts';
import { actor, article, claim, date, event, type } from './builders.ts';

/**
 * A made-up chronology that has every status, every precision, disagreements, forwards and hostile strings:
 * two countries quarrel over a harbour.
 */
export const HOSTILE = `</script><img src=x onerror=alert(1)> {{ 7*7 }} {% raw %} "' \u202E\u0000`;

const gazette = article(
  ['gazette', 'en', '2021-10-01'],
  {
    headline: 'Four patrol boats for Arvania',
    publisher: 'Harbour Gazette',
    url: 'https://gazette.example/boats',
    basedOn: ['Northern Wire'],
    retelling: true,
  },
  [
    'Four patrol boats were delivered to Arvania on Thursday evening, Admiral Ines Torvald said on the quay.',
    'The contract had been signed in December 2020 and took effect the following June, she added.',
    'Last Saturday the prime minister told the assembly that Belmark had “left us alone in a rising sea”.',
    'Belmark’s president answered on Thursday that the reproach “dishonours a government that is hardly one”.',
    'Colonels overthrew the old president in August 2020.',
  ],
);
const ledgerArticle = article(
  ['ledger', 'en', '2021-10-05'],
  { headline: 'Corvo sends boats', publisher: 'The Ledger', retelling: false },
  [
    'Corvo delivered four patrol boats and spare engines to Arvania late on 30 September.',
    'Admiral Torvald, who received them, called the engines a gift.',
    'Belmark announced in July that it would cut its garrison from 800 to 300 sailors.',
    'Men who say they work for Grey Anchor told the paper that the company began operating in late August.',
    'A ministry spokesman denied that any such company had been hired.',
    'If the company came, Belmark would close its base, its defence minister warned in mid-September.',
    'Parliament is to vote on the treaty by the end of 2022.',
  ],
);
const depeche = article(
  ['depeche', 'fr', '2022-04-19'],
  { headline: 'Nouvelle livraison pour l’Arvanie', retelling: false },
  [
    'L’Arvanie a annoncé lundi avoir reçu « deux vedettes rapides et des radars ».',
    '« C’est le deuxième lot », a déclaré l’amirale Inès Torvald.',
    'Le Belmark a annoncé en juin 2021 la réduction de sa garnison.',
    'Selon une lettre spécialisée, un accord avait été conclu en 2019 ; le ministère dément.',
  ],
);
const hostile = article(
  ['hostile', 'en', '2022-06-01'],
  {
    headline: HOSTILE,
    publisher: HOSTILE,
    author: HOSTILE,
    url: 'https://evil.example/?q="><script>',
    retelling: false,
  },
  [
    `A spokesman ${HOSTILE} protested in summer 2022.`,
    'Sanctions were suspended in the week of 9 May 2022.',
    `A court ${'that had heard the case at very great length '.repeat(18)}ruled against the port authority some time in 2022 ${'and gave reasons that filled many pages '.repeat(10)}.`,
  ],
);

const torvald: RecordActor = {
  name: 'Torvald',
  id: 'torvald',
  role: 'speaker',
  office: { en: 'admiral of the fleet', fr: 'amirale de la flotte' },
};
const arvania = (role: RecordActor['role']): RecordActor => ({ name: 'Arvania', id: 'arvania', role });
const belmark = (role: RecordActor['role']): RecordActor => ({ name: 'Belmark', id: 'belmark', role });
const corvo = (role: RecordActor['role']): RecordActor => ({ name: 'Corvo', id: 'corvo', role });
const boats = [{ text: 'patrol boats', concept: 'boat', quantity: 4 }];

const day30 = date('2021-09-30');
const delivery = event({
  slug: '2021-09-30-corvo-delivers-boats',
  type: 'arms-delivery',
  date: day30,
  title: {
    en: 'Corvo delivers four patrol boats to Arvania',
    fr: 'La Corvo livre quatre vedettes à l’Arvanie',
  },
  actors: [corvo('actor'), arvania('recipient'), torvald],
  things: boats,
  place: 'Port Ansel',
  claims: [
    claim(gazette, 1, day30, {
      sentence: 0,
      trigger: 'delivered',
      when: 'Thursday evening',
      by: { name: 'Ines Torvald', id: 'torvald' },
      stance: 'confirms',
    }),
    claim(ledgerArticle, 1, day30, { sentence: 0, trigger: 'delivered', when: '30 September' }),
    claim(ledgerArticle, 2, day30, {
      sentence: 1,
      trigger: 'received',
      by: { name: 'Torvald', id: 'torvald' },
      background: true,
    }),
  ],
  disagreements: [
    {
      field: 'object',
      why: 'independent-sources',
      values: [
        {
          value: 'gift',
          label: { en: 'the engines were a gift', fr: 'les moteurs étaient un don' },
          claims: ['ledger#2'],
          chosen: true,
        },
        {
          value: 'sale',
          label: {
            en: 'the engines were part of the order',
            fr: 'les moteurs faisaient partie de la commande',
          },
          claims: ['ledger#1'],
          chosen: false,
        },
      ],
    },
  ],
  sources: { articles: 2, independent: 1, groups: [{ articles: ['gazette', 'ledger'], why: 'same-origin' }] },
  merge: [
    {
      between: ['gazette#1', 'ledger#1'],
      verdict: 'same',
      because: ['the same kind of event', 'a reason no language knows'],
    },
  ],
  history: [
    { day: '2026-03-02', what: 'published' },
    { day: '2026-03-09', what: 'source-added', detail: 'ledger' },
  ],
  note: 'The quay is *public*; the delivery was seen by many.',
});
const second = event({
  slug: '2022-04-18-corvo-delivers-boats',
  type: 'arms-delivery',
  date: date('2022-04-18'),
  title: {
    en: 'Arvania receives two fast boats and radars',
    fr: 'L’Arvanie reçoit deux vedettes rapides et des radars',
  },
  actors: [arvania('recipient'), corvo('actor'), torvald],
  things: [{ text: 'vedettes', concept: 'boat', quantity: 2 }],
  claims: [
    claim(depeche, 1, date('2022-04-18'), {
      sentence: 0,
      trigger: 'reçu',
      when: 'lundi',
      by: { name: 'Arvanie', id: 'arvania' },
      stance: 'announces',
      quotes: ['deux vedettes rapides et des radars'],
    }),
    claim(depeche, 2, date('2022-04-18'), {
      sentence: 1,
      trigger: 'lot',
      by: { name: 'Inès Torvald', id: 'torvald' },
      quotes: ['C’est le deuxième lot'],
    }),
  ],
  keptApart: [{ event: delivery.id, because: ['they are on different days'] }],
});
delivery.keptApart = [{ event: second.id, because: ['they are on different days'] }];

const events: EventRecord[] = [
  event({
    slug: '2013-01-harbour-opened',
    place: 'Iceland',
    type: 'deployment',
    date: date('2013', 'year', '2013-01-01', '2013-12-31'),
    title: {
      en: 'Belmark stations sailors in Port Ansel',
      fr: 'Le Belmark stationne des marins à Port Ansel',
    },
    actors: [belmark('actor')],
    claims: [
      claim(ledgerArticle, 9, date('2013', 'year', '2013-01-01', '2013-12-31'), {
        sentence: 2,
        trigger: 'garrison',
        background: true,
      }),
    ],
  }),
  event({
    slug: '2019-accord',
    type: 'agreement',
    status: 'denied',
    date: date('2019', 'year', '2019-01-01', '2019-12-31'),
    title: { en: 'Arvania and Corvo make an agreement', fr: 'L’Arvanie et la Corvo concluent un accord' },
    actors: [arvania('actor'), corvo('actor')],
    claims: [
      claim(depeche, 3, date('2019', 'year', '2019-01-01', '2019-12-31'), {
        sentence: 3,
        trigger: 'accord',
        when: '2019',
        by: { name: 'une lettre spécialisée' },
        kind: 'media',
        stance: 'alleges',
        status: 'alleged',
      }),
    ],
  }),
  event({
    slug: '2020-08-coup',
    place: 'Cape Merrow',
    type: 'coup',
    date: date('2020-08', 'month', '2020-08-01', '2020-08-31'),
    title: {
      en: 'Colonels overthrow the president of Arvania',
      fr: 'Des colonels renversent le président de l’Arvanie',
    },
    actors: [arvania('victim')],
    claims: [
      claim(gazette, 2, date('2020-08', 'month', '2020-08-01', '2020-08-31'), {
        sentence: 4,
        trigger: 'overthrew',
        when: 'August 2020',
      }),
    ],
  }),
  event({
    slug: '2020-12-contract',
    type: 'agreement',
    date: date('2020-12', 'month', '2020-12-01', '2020-12-31'),
    title: {
      en: 'Arvania and Corvo sign a contract for boats',
      fr: 'L’Arvanie et la Corvo signent un contrat de vedettes',
    },
    things: boats,
    actors: [arvania('actor'), corvo('actor')],
    claims: [
      claim(gazette, 3, date('2020-12', 'month', '2020-12-01', '2020-12-31'), {
        sentence: 1,
        trigger: 'signed',
        when: 'December 2020',
        by: { name: 'Ines Torvald', id: 'torvald' },
      }),
    ],
  }),
  event({
    slug: '2021-06-garrison',
    type: 'withdrawal',
    date: date('2021-06/2021-07', 'interval', '2021-06-01', '2021-07-31'),
    title: { en: 'Belmark announces a smaller garrison', fr: 'Le Belmark annonce une garnison réduite' },
    actors: [belmark('actor')],
    claims: [
      claim(depeche, 4, date('2021-06', 'month', '2021-06-01', '2021-06-30'), {
        sentence: 2,
        trigger: 'annoncé',
        when: 'juin 2021',
      }),
      claim(ledgerArticle, 3, date('2021-07', 'month', '2021-07-01', '2021-07-31'), {
        sentence: 2,
        trigger: 'announced',
        when: 'July',
      }),
    ],
    disagreements: [
      {
        field: 'date',
        why: 'more-sources',
        values: [
          {
            value: '2021-06',
            label: { en: 'June 2021', fr: 'juin 2021' },
            claims: ['depeche#4'],
            chosen: true,
          },
          {
            value: '2021-07',
            label: { en: 'July 2021', fr: 'juillet 2021' },
            claims: ['ledger#3'],
            chosen: false,
          },
        ],
      },
    ],
  }),
  event({
    slug: '2021-08-grey-anchor',
    type: 'deployment',
    status: 'alleged',
    date: date('2021-08-21/2021-08-31', 'part-of-month', '2021-08-21', '2021-08-31'),
    title: { en: 'Grey Anchor begins operating in Arvania', fr: 'Grey Anchor commence à opérer en Arvanie' },
    actors: [{ name: 'Grey Anchor', role: 'actor' }],
    claims: [
      claim(ledgerArticle, 4, date('2021-08-21/2021-08-31', 'part-of-month', '2021-08-21', '2021-08-31'), {
        sentence: 3,
        trigger: 'operating',
        when: 'late August',
        kind: 'anonymous',
        stance: 'alleges',
      }),
    ],
  }),
  event({
    slug: '2021-09-denial',
    type: 'denial',
    status: 'reported',
    date: date('../2021-10-05', 'open', null, '2021-10-05'),
    title: {
      en: 'The ministry denies having hired a company',
      fr: 'Le ministère dément avoir engagé une société',
    },
    actors: [arvania('speaker')],
    claims: [
      claim(ledgerArticle, 5, date('../2021-10-05', 'open', null, '2021-10-05'), {
        sentence: 4,
        trigger: 'denied',
        by: { name: 'a ministry spokesman' },
        kind: 'anonymous',
        stance: 'denies',
      }),
    ],
  }),
  event({
    slug: '2021-09-threat',
    type: 'threat',
    status: 'threatened',
    date: date('2021-09-11/2021-09-20', 'part-of-month', '2021-09-11', '2021-09-20'),
    title: { en: 'Belmark threatens to close its base', fr: 'Le Belmark menace de fermer sa base' },
    actors: [belmark('speaker'), arvania('recipient')],
    claims: [
      claim(ledgerArticle, 6, date('2021-09-11/2021-09-20', 'part-of-month', '2021-09-11', '2021-09-20'), {
        sentence: 5,
        trigger: 'warned',
        when: 'mid-September',
        by: { name: 'defence minister' },
        stance: 'warns',
      }),
    ],
  }),
  event({
    slug: '2021-09-25-accusation',
    type: 'accusation',
    date: date('2021-09-25'),
    title: {
      en: 'Arvania accuses Belmark of abandoning it',
      fr: 'L’Arvanie accuse le Belmark de l’abandonner',
    },
    actors: [arvania('speaker'), belmark('about')],
    claims: [
      claim(gazette, 4, date('2021-09-25'), {
        sentence: 2,
        trigger: 'told',
        when: 'Last Saturday',
        by: { name: 'the prime minister' },
        stance: 'accuses',
        quotes: ['left us alone in a rising sea'],
      }),
    ],
  }),
  delivery,
  event({
    slug: '2021-09-30-answer',
    type: 'statement',
    date: date('2021-09-30'),
    title: {
      en: 'Belmark’s president answers the reproach',
      fr: 'Le président du Belmark répond au reproche',
    },
    actors: [belmark('speaker'), arvania('about')],
    claims: [
      claim(gazette, 5, date('2021-09-30'), {
        sentence: 3,
        trigger: 'answered',
        when: 'Thursday',
        by: { name: 'Belmark’s president' },
        quotes: ['dishonours a government that is hardly one'],
      }),
    ],
  }),
  second,
  event({
    slug: '2022-05-sanctions',
    type: 'suspension',
    date: date('2022-05-09/2022-05-15', 'week', '2022-05-09', '2022-05-15'),
    title: { en: 'Sanctions are suspended', fr: 'Les sanctions sont suspendues' },
    claims: [
      claim(hostile, 2, date('2022-05-09/2022-05-15', 'week', '2022-05-09', '2022-05-15'), {
        sentence: 1,
        trigger: 'suspended',
        when: 'week of 9 May 2022',
      }),
    ],
  }),
  event({
    slug: '2022-court',
    type: 'court-decision',
    date: date('2022~', 'year', '2022-01-01', '2022-12-31'),
    title: {
      en: 'A court rules against the port authority',
      fr: 'Un tribunal donne tort à l’autorité portuaire',
    },
    claims: [
      claim(hostile, 3, date('2022~', 'year', '2022-01-01', '2022-12-31'), {
        sentence: 2,
        trigger: 'ruled',
        when: '2022',
      }),
    ],
  }),
  event({
    slug: '2022-summer-hostile',
    type: 'statement',
    date: date('2022-22', 'season', '2022-06-01', '2022-08-31'),
    title: { en: `Spokesman: ${HOSTILE}`, fr: `Porte-parole : ${HOSTILE}` },
    actors: [{ name: HOSTILE, role: 'speaker' }],
    place: HOSTILE,
    note: `[run me](javascript:alert(1)) ${HOSTILE}`,
    claims: [
      claim(hostile, 1, date('2022-22', 'season', '2022-06-01', '2022-08-31'), {
        sentence: 0,
        trigger: 'protested',
        when: 'summer 2022',
        by: { name: HOSTILE },
      }),
    ],
  }),
  event({
    slug: '2022-12-vote',
    type: 'election-timetable',
    status: 'planned',
    date: date('../2022', 'open', null, '2022-12-31'),
    title: {
      en: 'Arvania’s parliament to vote on the treaty',
      fr: 'Le parlement arvanien doit voter sur le traité',
    },
    actors: [arvania('actor')],
    claims: [
      claim(ledgerArticle, 7, date('../2022', 'open', null, '2022-12-31'), {
        sentence: 6,
        trigger: 'vote',
        when: 'the end of 2022',
        status: 'planned',
      }),
    ],
  }),
];

const order = (one: EventRecord): string => one.date.earliest ?? one.date.latest ?? '';
events.sort((a, b) => order(a).localeCompare(order(b), 'en'));

const articles = [gazette, ledgerArticle, depeche, hostile].map((page) => ({
  ...page,
  used: events.flatMap((one) =>
    one.claims.filter((c) => c.article === page.id).map((c) => ({ event: one.id, claim: c.id })),
  ),
}));
articles[1]!.uncovered = [{ start: 0, end: 40, why: 'date-without-trigger' }];
articles[2]!.boilerplate = [{ start: 0, end: 20, why: 'donation' }];

export const sample: Chronology = {
  settings: {
    title: { en: 'How Arvania lost a harbour', fr: 'Comment l’Arvanie a perdu un port' },
    short: { en: 'Arvania · Belmark · Corvo', fr: 'Arvanie · Belmark · Corvo' },
    standfirst: {
      en: 'A made-up chronology of boats, quarrels and promises, 2020–2022.',
      fr: 'Une chronologie inventée de vedettes, de querelles et de promesses, 2020–2022.',
    },
    languages: ['en', 'fr'],
    firstDay: '2020-01-01',
    lastDay: '2022-12-31',
    baseUrl: 'https://sample.example/some/prefix/',
    parties: [
      { id: 'arvania', name: { en: 'Arvania', fr: 'Arvanie' }, members: [] },
      { id: 'belmark', name: { en: 'Belmark', fr: 'Belmark' }, members: [] },
      { id: 'corvo', name: { en: 'Corvo', fr: 'Corvo' }, members: [] },
      { id: 'others', name: { en: 'Others', fr: 'Autres' }, members: [] },
    ],
    switchedOff: [],
    excerptLength: 300,
    contact: 'desk@sample.example',
  },
  events,
  articles,
  actors: [
    actor('arvania', 'state', ['Arvania', 'Arvanie']),
    actor('belmark', 'state', ['Belmark', 'Belmark']),
    actor('corvo', 'state', ['Corvo', 'Corvo']),
    actor('torvald', 'person', ['Ines Torvald', 'Inès Torvald'], {
      of: 'arvania',
      offices: [
        {
          title: { en: 'admiral of the fleet', fr: 'amirale de la flotte' },
          of: 'arvania',
          from: '2020-10-01',
        },
      ],
    }),
    actor('cape-merrow', 'place', ['Cape Merrow', 'Cap Merrow'], { at: [57.5, -6.5], of: 'arvania' }),
    actor('unused', 'company', ['Nobody', 'Personne']),
  ],
  types: [
    type('arms-delivery', 'arms', ['Arms delivery', 'Livraison d’armes']),
    type('agreement', 'deal', ['Agreement', 'Accord']),
    type('coup', 'power', ['Coup', 'Coup d’État']),
    type('withdrawal', 'force', ['Withdrawal', 'Retrait']),
    type('deployment', 'force', ['Deployment', 'Déploiement']),
    type('denial', 'word', ['Denial', 'Démenti'], 'speech'),
    type('threat', 'word', ['Threat', 'Menace'], 'speech'),
    type('accusation', 'word', ['Accusation', 'Accusation'], 'speech'),
    type('statement', 'word', ['Statement', 'Déclaration'], 'speech'),
    type('suspension', 'law', ['Suspension', 'Suspension']),
    type('court-decision', 'law', ['Court decision', 'Décision de justice']),
    type('election-timetable', 'power', ['Election timetable', 'Calendrier électoral']),
    type('visit', 'deal', ['Visit', 'Visite']),
  ],
  formerPages: [
    {
      page: 'articles/lost-herald',
      title: { en: 'Boats for the north', fr: 'Des vedettes pour le nord' },
      day: '2026-03-09',
      events: [delivery.id, second.id],
    },
    {
      page: 'actors/estia',
      title: { en: 'Estia', fr: 'Estie' },
      day: '2026-03-09',
      events: [],
    },
  ],
  forwards: [
    {
      slug: '2021-09-30-boats-arrive',
      title: { en: 'Boats arrive', fr: 'Des vedettes arrivent' },
      kind: 'merged',
      into: [delivery.id],
      day: '2026-03-09',
    },
    {
      slug: '2021-two-deliveries',
      title: { en: 'Two deliveries', fr: 'Deux livraisons' },
      kind: 'split',
      into: [delivery.id, second.id],
      day: '2026-03-09',
    },
    {
      slug: '2021-rumour',
      title: { en: HOSTILE, fr: HOSTILE },
      kind: 'removed',
      into: [],
      day: '2026-03-09',
    },
  ],
  unknownNames: [{ name: 'Grey Anchor', mentions: ['ledger#4'] }],
  changed: '2026-03-09',
};
