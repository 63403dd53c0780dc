import type {
  Actor,
  Decision,
  EventDraft,
  Forward,
  Knowledge,
  Lang,
  Localized,
  MentionDate,
  Precision,
  RecordActor,
} from '../model.ts';
import { toUncertain } from '../text/edtf.ts';
import { editDistance, type DecisionFault } from './decision-fault.ts';
import { isNamed } from './no-event.ts';
import { EDITOR_CHOSE, settle } from './settle.ts';

/** An event that has a name and address. */
interface Named extends EventDraft {
  id: string;
  slug: string;
  title: Localized;
}

/** Where addresses lead: ids and slugs of today's events and of those that forward to one. */
export interface Addresses {
  find: (name: string) => string | undefined;
  names: string[];
}

export function addressesOf(
  events: { id: string; slug: string }[],
  forwards: (Forward & { id?: string })[],
): Addresses {
  const ids = new Map(events.flatMap(({ id, slug }) => [[id, id] as const, [slug, id] as const]));
  const led = forwards.flatMap(({ slug, id, into }) =>
    into.length === 1 ? [[slug, into[0]!] as const, ...(id ? [[id, into[0]!] as const] : [])] : [],
  );
  const all = new Map([...led, ...ids]);
  return { find: (name) => all.get(name), names: events.map(({ slug }) => slug) };
}

/** Decisions that name nothing, and pairs that contradict each other: an error each, all at once. */
export function checkDecisions(
  decisions: Decision[],
  addresses: Addresses,
  passages: Set<string>,
): DecisionFault[] {
  const known = (name: string) => addresses.find(name) !== undefined || passages.has(name);
  const articles = [...passages].filter((name) => !name.includes('#'));
  const unknown = decisions.flatMap((decision) => [
    ...namesIn(decision)
      .filter((name) => !known(name))
      .map((name) =>
        name === decision.event
          ? matchesNothing(decision, name, addresses.names)
          : matchesNothing(decision, name, addresses.names, articles),
      ),
    ...refusedInVain(decision, addresses, passages).map((name) =>
      matchesNothing(decision, name, addresses.names),
    ),
  ]);
  return [...unknown, ...contradictions(decisions, addresses)];
}

/** An event or a mention that is said to be none, and is not there; a whole article is neither. */
function refusedInVain({ noEvent }: Decision, { find }: Addresses, passages: Set<string>): string[] {
  if (noEvent === undefined || !isNamed(noEvent) || find(noEvent) !== undefined) return [];
  return noEvent.includes('#') && passages.has(noEvent) ? [] : [noEvent];
}

/** @param articles where one may be named as well: an article that was deleted is named by decisions still */
function matchesNothing(
  { file, line }: Decision,
  name: string,
  events: string[],
  articles?: string[],
): DecisionFault {
  const what = articles ? 'name' : 'address';
  const [nearest] = [...events, ...(articles ?? [])].sort(
    (a, b) => editDistance(a, name) - editDistance(b, name),
  );
  const near = nearest ? `the nearest ${what} is "${nearest}"` : 'no event has been published yet';
  return {
    ...{ file, line, level: 'error' },
    message: `no event ${articles ? 'and no article ' : ''}is called "${name}"`,
    cure: articles ? `${near}; where it named an article that is gone, remove the decision` : near,
  };
}

/** The events that a decision names; where it joins or parts, passages and articles too. */
const namesIn = ({ event, same, different }: Decision): string[] =>
  [event, ...(same ?? []), ...(different ?? [])].filter((name) => name !== undefined);

const SINGLE = ['date', 'type', 'status', 'quantity', 'object', 'place', 'hide', 'pin'] as const;

/** Two decisions on one event that say different things, whichever of its names they use. */
function contradictions(decisions: Decision[], { find }: Addresses): DecisionFault[] {
  const said = new Map<string, { decision: Decision; value: string }>();
  return decisions.flatMap((decision) =>
    statementsOf(decision, find).flatMap(([subject, value]): DecisionFault[] => {
      const earlier = said.get(subject);
      if (!earlier) said.set(subject, { decision, value });
      if (!earlier || earlier.value === value) return [];
      const { file, line } = decision;
      const message = `${asWritten(subject, decision, find)}: "${value}" contradicts "${earlier.value}" in ${earlier.decision.file}:${earlier.decision.line}`;
      return [{ file, line, message, cure: 'keep one of the two decisions', level: 'error' }];
    }),
  );
}

/** What is contradicted, by the names that the editor wrote instead of the events' ids. */
function asWritten(subject: string, decision: Decision, find: Addresses['find']): string {
  return namesIn(decision).reduce((text, name) => text.replace(find(name) ?? name, name), subject);
}

function statementsOf(decision: Decision, find: Addresses['find']): [string, string][] {
  const event = decision.event === undefined ? undefined : (find(decision.event) ?? decision.event);
  const single = event === undefined ? [] : SINGLE.filter((field) => decision[field] !== undefined);
  const pairs = (names: string[] = [], word: string) =>
    pairsOf(names.map((name) => find(name) ?? name)).map((pair): [string, string] => [pair, word]);
  return [
    ...single.map((field): [string, string] => [`${field} of ${event!}`, String(decision[field])]),
    ...(Object.entries(decision.title ?? {}) as [Lang, string][]).map(([lang, title]): [string, string] => [
      `title (${lang}) of ${event ?? decision.file}`,
      title,
    ]),
    ...pairs(withEvent(decision.same, event), 'same'),
    ...pairs(withEvent(decision.different, event), 'different'),
  ];
}

function withEvent(names: string[] | undefined, event: string | undefined): string[] {
  return names ? [...(event === undefined ? [] : [event]), ...names] : [];
}

function pairsOf(names: string[]): string[] {
  const sorted = [...new Set(names)].sort().slice(0, 100);
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a} and ${b}`));
}

/** The events that the editor takes out, by id: hidden, or none at all. */
export function removedBy(
  decisions: Decision[],
  find: Addresses['find'],
): Map<string, NonNullable<Forward['decided']>> {
  return new Map(
    decisions.flatMap(({ event, hide, noEvent }) => {
      const [hidden, none] = [hide ? find(event ?? '') : undefined, find(noEvent ?? '')];
      return [
        ...(hidden === undefined ? [] : [[hidden, 'hidden'] as const]),
        ...(none === undefined ? [] : [[none, 'no-event'] as const]),
      ];
    }),
  );
}

/** Carries out what the editor decided on single events; `same` and `different` have been merged by before. */
export function applyDecisions<Event extends Named>(
  events: Event[],
  decisions: Decision[],
  { find }: Addresses,
  knowledge: Pick<Knowledge, 'types' | 'actors'>,
): Event[] {
  const removed = removedBy(decisions, find);
  const byEvent = new Map<string, Decision[]>();
  for (const decision of decisions) {
    // Two names may lead to one event, where it was joined.
    const named = namesIn(decision).flatMap((name) => find(name) ?? []);
    for (const id of new Set(named)) byEvent.set(id, [...(byEvent.get(id) ?? []), decision]);
  }
  return events
    .filter(({ id }) => !removed.has(id))
    .map((event) =>
      (byEvent.get(event.id) ?? []).reduce((one, decision) => decide(one, decision, knowledge), event),
    );
}

function decide<Event extends Named>(
  event: Event,
  decision: Decision,
  knowledge: Pick<Knowledge, 'types' | 'actors'>,
): Event {
  const { file, note } = decision;
  return {
    ...event,
    ...(decision.event === undefined ? {} : decided(event, decision, knowledge)),
    ...(note === undefined ? {} : { note: event.note === undefined ? note : `${event.note}\n\n${note}` }),
    decisions: [...event.decisions, { file, what: whatOf(decision) }],
  };
}

/** What the fields of a decision on one event put in the place of the machine's. */
function decided(
  event: Named,
  decision: Decision,
  knowledge: Pick<Knowledge, 'types' | 'actors'>,
): Partial<Named> {
  const { date, type, status, title, actors, pin } = decision;
  return {
    ...settle(event, decision),
    ...(date ? { date: editorsDate(date) } : {}),
    ...(type ? { type, plover: knowledge.types.find(({ id }) => id === type)?.plover ?? event.plover } : {}),
    ...(status ? { status, statusWhy: EDITOR_CHOSE } : {}),
    ...(title ? { title: { ...event.title, ...title } } : {}),
    ...(actors ? { actors: editorsActors(actors, knowledge.actors) } : {}),
    ...(pin ? { pinned: true } : {}),
  };
}

/** Those whom the editor names, by the names they have in `actors.yml` where only their ids are given. */
export function editorsActors(chosen: NonNullable<Decision['actors']>, known: Actor[]): RecordActor[] {
  return chosen.map(({ id, name, role }) => ({
    name: name ?? known.find((actor) => actor.id === id)?.name.en ?? id!,
    ...(id ? { id } : {}),
    role,
  }));
}

/** The decision in a few words, its own keys and values. */
export function whatOf(decision: Decision): string {
  const { same, different, date, type, status, title, actors, hide, pin, noEvent, note } = decision;
  const { quantity, object, place } = decision;
  const parts = [
    same && `same: ${same.join(', ')}`,
    different && `different: ${different.join(', ')}`,
    date && `date: ${date}`,
    type && `type: ${type}`,
    status && `status: ${status}`,
    title && `title: ${Object.values(title).join(' / ')}`,
    actors && `actors: ${actors.map(({ id, name }) => name ?? id!).join(', ')}`,
    quantity !== undefined && `quantity: ${quantity}`,
    object && `object: ${object}`,
    place && `place: ${place}`,
    hide && 'hide',
    pin && 'pin',
    noEvent && `no-event: ${noEvent}`,
    note && 'note',
  ];
  return parts.filter(Boolean).join('; ');
}

/** A date as the editor wrote it, in EDTF. Throws `RangeError` on what is none. */
export function editorsDate(edtf: string): MentionDate {
  const date = toUncertain(edtf);
  return {
    ...date,
    precision: precisionOf(edtf, date),
    basis: 'editor',
    working: [{ kind: 'result', edtf }],
  };
}

function precisionOf(
  edtf: string,
  { earliest, latest }: { earliest: string | null; latest: string | null },
): Precision {
  if (earliest === null || latest === null) return 'open';
  if (earliest === latest) return 'day';
  if (/^\d{4}-(?:2[1-4]|[3-4]\d)/u.test(edtf)) return 'season';
  if (/^\d{4}-\d\d[?~%]?$/u.test(edtf)) return 'month';
  return /^\d{4}[?~%]?$/u.test(edtf) ? 'year' : 'interval';
}
