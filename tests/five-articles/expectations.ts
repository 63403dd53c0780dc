/**
 * What the five opening articles must give, whichever wording they come in: `npm test` asks it of the
 * retold articles in `content/`, `.ci/run` of the originals.
 */
import type { Chronology, EventRecord } from '../../src/model.ts';

/** Article ids by what each tells; the ids differ between the retold and the original texts. */
export interface FiveArticles {
  helicopters: string;
  moscow: string;
  lunges: string;
  neglect: string;
  livraison: string;
}

export interface Expectation {
  name: string;
  /** Asked only where the articles come with their publication days, or only where they come without. */
  only?: 'dated' | 'undated';
  /** What is wrong, or nothing. */
  fault: (chronology: Chronology, articles: FiveArticles) => string | undefined;
}

const articlesOf = (event: EventRecord): Set<string> => new Set(event.claims.map((claim) => claim.article));

const involves = (event: EventRecord, ...ids: string[]): boolean =>
  ids.every((id) => event.actors.some((actor) => actor.id === id));

const describe = (event: EventRecord): string =>
  `${event.id} ${event.date.edtf} ${event.type} ${event.status} “${event.title.en}” [${[...articlesOf(event)].join(', ')}]`;

/** Exactly one event must satisfy `wanted`, and be told by all of `tellers`. */
function one(
  events: EventRecord[],
  wanted: (event: EventRecord) => boolean,
  tellers: string[],
): string | undefined {
  const found = events.filter(wanted);
  if (found.length !== 1)
    return `expected one event, found ${found.length}: ${found.map(describe).join(' | ')}`;
  const missing = tellers.filter((id) => !articlesOf(found[0]!).has(id));
  return missing.length > 0 ? `${describe(found[0]!)} is not told by ${missing.join(', ')}` : undefined;
}

const happened = (event: EventRecord): boolean => event.status === 'occurred' || event.status === 'reported';

const isDelivery = (event: EventRecord): boolean => event.type === 'arms-delivery' && happened(event);

const spokenBy = (event: EventRecord, id: string): boolean =>
  event.actors.some((actor) => actor.id === id && (actor.role === 'speaker' || actor.role === 'actor'));

const speech = new Set(['statement', 'accusation', 'denial', 'condemnation', 'support', 'demand', 'threat']);

const saidOn = (day: string, speaker: string) => (event: EventRecord) =>
  speech.has(event.type) && event.date.edtf === day && spokenBy(event, speaker);

function deliveryOfSeptember(chronology: Chronology, is: FiveArticles): string | undefined {
  const wanted = (event: EventRecord): boolean => isDelivery(event) && event.date.edtf === '2021-09-30';
  const fault = one(chronology.events, wanted, [is.helicopters, is.moscow, is.lunges]);
  if (fault) return fault;
  const event = chronology.events.find(wanted)!;
  if (!event.things.some((thing) => thing.concept === 'helicopter' && thing.quantity === 4))
    return `${describe(event)} does not name four helicopters`;
  return involves(event, 'russia', 'mali') ? undefined : `${describe(event)} does not name Russia and Mali`;
}

function contract(chronology: Chronology, is: FiveArticles): string | undefined {
  return (
    one(
      chronology.events,
      (event) =>
        event.type === 'agreement' && event.date.edtf === '2020-12' && involves(event, 'mali', 'russia'),
      [is.helicopters, is.moscow, is.lunges],
    ) ??
    one(chronology.events, (event) => event.type === 'entry-into-force' && event.date.edtf === '2021-06', [
      is.moscow,
    ])
  );
}

function coups(chronology: Chronology, is: FiveArticles): string | undefined {
  const coup = chronology.events.filter((event) => event.type === 'coup' && happened(event));
  return (
    one(coup, (event) => event.date.edtf === '2020-08', [is.lunges, is.neglect, is.livraison]) ??
    one(coup, (event) => event.date.edtf === '2021-05', [is.helicopters, is.moscow, is.lunges, is.neglect]) ??
    (coup.length > 2 ? `more than two coups: ${coup.map(describe).join(' | ')}` : undefined)
  );
}

function lavrovAndMaiga(chronology: Chronology, is: FiveArticles): string | undefined {
  const day = '2021-09-25';
  const lavrov = chronology.events.filter(
    (event) => saidOn(day, 'sergei-lavrov')(event) && articlesOf(event).size >= 4,
  );
  if (lavrov.length !== 1) {
    const all = chronology.events.filter((event) => spokenBy(event, 'sergei-lavrov'));
    return `Lavrov’s remarks are not one event told by four: ${all.map(describe).join(' | ')}`;
  }
  const maiga = chronology.events.filter(saidOn(day, 'choguel-maiga'));
  if (!maiga.some((event) => articlesOf(event).has(is.helicopters) && articlesOf(event).has(is.neglect)))
    return `Maïga’s speech is not told by both: ${maiga.map(describe).join(' | ')}`;
  return maiga.some((event) => event.id === lavrov[0]!.id) ? 'Lavrov and Maïga are merged' : undefined;
}

const macron = (chronology: Chronology, is: FiveArticles): string | undefined =>
  chronology.events.some(
    (event) => saidOn('2021-09-30', 'emmanuel-macron')(event) && articlesOf(event).has(is.helicopters),
  )
    ? undefined
    : `no words of Macron on 30 September 2021: ${chronology.events
        .filter((event) => spokenBy(event, 'emmanuel-macron'))
        .map(describe)
        .join(' | ')}`;

const deliveriesOf2022 = (chronology: Chronology, is: FiveArticles): string | undefined =>
  one(chronology.events.filter(isDelivery), (event) => event.date.edtf === '2022-03-31', [is.livraison]) ??
  one(chronology.events.filter(isDelivery), (event) => event.date.edtf === '2022-04-18', [is.livraison]) ??
  (chronology.events.filter((event) => isDelivery(event) && event.date.earliest !== null).length > 3
    ? `more than three dated deliveries: ${chronology.events.filter(isDelivery).map(describe).join(' | ')}`
    : undefined);

function reductionAnnounced(chronology: Chronology, is: FiveArticles): string | undefined {
  const both = chronology.events.filter((event) => {
    const dates =
      event.disagreements.find((item) => item.field === 'date')?.values.map((value) => value.value) ?? [];
    return dates.includes('2021-06') && dates.includes('2021-07');
  });
  return one(both, (event) => spokenBy(event, 'emmanuel-macron') || involves(event, 'france'), [
    is.lunges,
    is.neglect,
  ]);
}

function agreementOf2019(chronology: Chronology, is: FiveArticles): string | undefined {
  const wanted = (event: EventRecord): boolean =>
    (event.type === 'agreement' || event.type === 'arms-purchase') && event.date.edtf === '2019';
  const fault = one(chronology.events, wanted, [is.livraison]);
  if (fault) return fault;
  const event = chronology.events.find(wanted)!;
  if (happened(event)) return `${describe(event)} is shown as ${event.status}`;
  const statuses = new Set(event.claims.map((claim) => claim.status));
  return statuses.has('denied') && (statuses.has('alleged') || statuses.has('reported'))
    ? undefined
    : `${describe(event)} is not both alleged and denied, but ${[...statuses].join(', ')}`;
}

/** What was only planned when the articles were written. */
function plannedStaysPlanned(chronology: Chronology, is: FiveArticles): string | undefined {
  const planned = chronology.events.filter((event) => event.status === 'planned');
  const wanted: [string, (event: EventRecord) => boolean][] = [
    [
      'the elections',
      (event) => event.type === 'election-timetable' && articlesOf(event).has(is.helicopters),
    ],
    ['the reduction by 2023', (event) => event.type === 'withdrawal' && event.date.latest === '2023-12-31'],
    [
      'leaving bases by the end of 2021',
      (event) => /^(?:withdrawal|base-closure)$/.test(event.type) && event.date.latest === '2021-12-31',
    ],
    [
      'the end of the withdrawal in summer 2022',
      (event) => event.type === 'withdrawal' && event.date.edtf === '2022-22',
    ],
  ];
  const missing = wanted.filter(([, test]) => !planned.some(test)).map(([name]) => name);
  return missing.length > 0 ? `not shown as planned: ${missing.join('; ')}` : undefined;
}

/** Wagner's arrival, its contract and departures were hearsay, plans or threats; nothing lies after its source. */
function nothingMadeUp(chronology: Chronology): string | undefined {
  const published = new Map(chronology.articles.map((article) => [article.id, article.published.latest]));
  const ahead = chronology.events.filter(
    (event) =>
      happened(event) &&
      event.claims.every((claim) => {
        const day = published.get(claim.article);
        return day && event.date.earliest && event.date.earliest > day;
      }),
  );
  const wagner = chronology.events.filter(
    (event) =>
      event.status === 'occurred' &&
      ['deployment', 'agreement', 'arms-purchase'].includes(event.type) &&
      involves(event, 'wagner-group'),
  );
  const left = chronology.events.filter(
    (event) =>
      event.status === 'occurred' &&
      ['withdrawal', 'base-closure', 'election-timetable'].includes(event.type) &&
      involves(event, 'france') &&
      event.claims.every((claim) => claim.status !== 'occurred'),
  );
  const bad = [...ahead, ...wagner, ...left];
  return bad.length > 0 ? bad.map(describe).join(' | ') : undefined;
}

const furniture = /cookies|donations?\b|wikimedia|images may not|support us|related posts|opt-out/i;

const noFurniture = (chronology: Chronology): string | undefined => {
  const bad = chronology.events
    .flatMap((event) => event.claims)
    .filter((claim) => furniture.test(claim.exact));
  return bad.length > 0 ? bad.map((claim) => claim.exact).join(' | ') : undefined;
};

const quotesExact = (chronology: Chronology): string | undefined => {
  const texts = new Map(chronology.articles.map((article) => [article.id, article.text]));
  const bad = chronology.events
    .flatMap((event) => event.claims)
    .filter((claim) => {
      const { start, end } = claim.selectors.position;
      return texts.get(claim.article)?.slice(start, end) !== claim.exact;
    });
  return bad.length > 0 ? bad.map((claim) => claim.id).join(', ') : undefined;
};

/** Without its day an article still tells two deliveries apart from each other and from that of September. */
function threeDeliveries(chronology: Chronology, is: FiveArticles): string | undefined {
  const deliveries = chronology.events.filter(isDelivery);
  const [march, fresh] = [
    deliveries.filter((event) => event.date.timex?.value === 'XXXX-03-31'),
    deliveries.filter((event) => event.date.timex?.value === 'XXXX-WXX-1'),
  ];
  return one(march, () => true, [is.livraison]) ?? one(fresh, () => true, [is.livraison]);
}

const expectations: Expectation[] = [
  { name: 'one delivery of 30 September 2021, told by three', fault: deliveryOfSeptember },
  { name: 'the contract of December 2020, in force in June 2021', fault: contract },
  { name: 'the coups of August 2020 and May 2021, each once', fault: coups },
  {
    name: 'Lavrov’s remarks of 25 September told by four, apart from Maïga’s speech',
    only: 'dated',
    fault: lavrovAndMaiga,
  },
  { name: 'Macron’s words to RFI on 30 September 2021', only: 'dated', fault: macron },
  {
    name: 'the deliveries of 31 March and 18 April 2022, never merged',
    only: 'dated',
    fault: deliveriesOf2022,
  },
  {
    name: 'the deliveries of some 31 March and of some Monday apart',
    only: 'undated',
    fault: threeDeliveries,
  },
  { name: 'the reduction announced in June by one source and July by another', fault: reductionAnnounced },
  { name: 'the agreement of 2019, alleged and denied', fault: agreementOf2019 },
  {
    name: 'elections, departures and withdrawals shown as planned',
    only: 'dated',
    fault: plannedStaysPlanned,
  },
  { name: 'nothing that did not happen shown as happened', fault: nothingMadeUp },
  { name: 'no event from captions, cookies, donations and navigation', fault: noFurniture },
  { name: 'every quote found again in its article', fault: quotesExact },
];

/** What is asked of the articles with their publication days, or without. */
export const asked = (of: 'dated' | 'undated'): Expectation[] =>
  expectations.filter(({ only }) => only === undefined || only === of);
