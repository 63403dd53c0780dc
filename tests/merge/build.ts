import type {
  Actor,
  DatedArticle,
  EventMention,
  Lang,
  MentionDate,
  Role,
  Status,
  ThingConcept,
} from '../../src/model.ts';
import { toUncertain } from '../../src/text/edtf.ts';

/** What a test says of a mention; everything else is filled in. */
export interface Told {
  in?: string;
  says: string;
  type?: string;
  on?: string;
  /** The TIMEX3 value of what the text gives of a day that is not known: `XXXX-03-31`. */
  known?: string;
  lang?: Lang;
  status?: Status;
  who?: Partial<Record<Role, string>>;
  things?: EventMention['things'];
  place?: string;
  trigger?: string;
  background?: boolean;
  ordinal?: number;
  another?: boolean;
  aggregate?: number;
  quantity?: number;
  voice?: EventMention['attribution'];
}

let count = 0;

/** A mention as the events stage gives it. `on` is EDTF; left out, the mention is undated in an article of 1 June 2024. */
export function mention(told: Told): EventMention {
  const article = told.in ?? 'herald';
  const start = (count += 1000);
  const span = { start, end: start + told.says.length, exact: told.says };
  const trigger = told.trigger ?? told.says.split(' ')[1] ?? told.says;
  return {
    ...{ id: `${article}#${count}`, article, lang: told.lang ?? 'en', ...span, sentence: span },
    trigger: { start, end: start + trigger.length, text: trigger, lemma: trigger },
    type: told.type ?? 'attack',
    plover: { event: 'X' },
    status: told.status ?? 'occurred',
    statusWhy: [],
    actors: Object.entries(told.who ?? {}).map(([role, name]) => ({
      name,
      role: role as Role,
      ...(known.has(name) ? { id: name } : {}),
    })),
    things: told.things ?? [],
    ...optional(told),
    attribution: told.voice ?? { kind: 'article', stance: 'says', quotes: [] },
    date: {
      ...dateOf(told.on ?? '../2024-06-01'),
      ...(told.known ? { timex: { start, end: start + 1, text: told.known, value: told.known } } : {}),
    },
  };
}

function optional({ place, background, ordinal, another, aggregate, quantity, things }: Told) {
  return {
    ...(place === undefined ? {} : { place }),
    ...(background === undefined ? {} : { background }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(another === undefined ? {} : { another }),
    ...(aggregate === undefined ? {} : { aggregate }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(things?.[0] ? { object: things[0].text } : {}),
  };
}

export function dateOf(edtf: string): MentionDate {
  const date = toUncertain(edtf);
  const open = date.earliest === null || date.latest === null;
  const day = date.earliest === date.latest;
  const precision = open
    ? 'open'
    : day
      ? 'day'
      : edtf.length === 7
        ? 'month'
        : edtf.length === 4
          ? 'year'
          : 'interval';
  return { ...date, precision, basis: open ? 'inferred' : 'stated', working: [] };
}

const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'state',
  name: { en: id, fr: id },
  aliases: { en: [], fr: [] },
  demonyms: { en: [], fr: [] },
  offices: [],
  ...more,
});

/** Two invented states on either side of a strait, their people, and an island. */
export const actors: Actor[] = [
  actor('Norland', { name: { en: 'Norland', fr: 'Norlande' }, gender: 'f' }),
  actor('Sudmark', { name: { en: 'Sudmark', fr: 'Sudmark' }, gender: 'm' }),
  actor('Estia', { name: { en: 'Estia', fr: 'Estie' }, gender: 'f' }),
  actor('norland-navy', {
    kind: 'force',
    of: 'Norland',
    name: { en: 'Norland Navy', fr: 'marine norlandaise' },
    gender: 'f',
  }),
  actor('berg', {
    kind: 'person',
    of: 'Norland',
    name: { en: 'Anna Berg', fr: 'Anna Berg' },
    short: { en: 'Berg', fr: 'Berg' },
    offices: [
      {
        title: { en: 'foreign minister', fr: 'ministre des Affaires étrangères' },
        of: 'Norland',
        from: '2023-01-01',
      },
    ],
  }),
  actor('vale', { kind: 'person', of: 'Sudmark', name: { en: 'Tom Vale', fr: 'Tom Vale' } }),
  actor('port-lys', { kind: 'place', of: 'Sudmark', name: { en: 'Port Lys', fr: 'Port-Lys' } }),
];
const known = new Set(actors.map(({ id }) => id));

export const things: ThingConcept[] = [
  thing('weapon', 'weapon', 'weapons', 'arme', 'armes', 'f'),
  { ...thing('boat', 'patrol boat', 'patrol boats', 'vedette', 'vedettes', 'f'), is: 'weapon' },
  { ...thing('radar', 'radar', 'radars', 'radar', 'radars', 'm'), is: 'weapon' },
  thing('soldier', 'soldier', 'soldiers', 'soldat', 'soldats', 'm'),
];

function thing(
  id: string,
  ...[one, many, un, des, gender]: [string, string, string, string, 'f' | 'm']
): ThingConcept {
  return { id, one: { en: one, fr: un }, many: { en: many, fr: des }, words: { en: [], fr: [] }, gender };
}

/** An article that holds the sentences of some mentions at their offsets. */
export function articleOf(id: string, published: string, mentions: EventMention[] = []): DatedArticle {
  const own = mentions.filter(({ article }) => article === id);
  const end = Math.max(0, ...own.map((one) => one.sentence.end));
  const text = own.reduce(
    (all, { sentence }) => all.slice(0, sentence.start) + sentence.exact + all.slice(sentence.end),
    ' '.repeat(end),
  );
  const sentences = own.map(({ sentence }) => ({
    start: sentence.start,
    end: sentence.end,
    paragraph: 0,
    headline: false,
  }));
  const when = toUncertain(published);
  return {
    ...{ id, file: `${id}.txt`, text, lang: 'en', sentences, boilerplate: [] },
    source: { retelling: false },
    published: { ...when, basis: 'stated', working: [] },
  };
}
