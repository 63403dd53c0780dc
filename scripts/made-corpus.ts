/**
 * A made-up archive of any size, the same every time: newspapers of many states tell, in English and French, what is
 * planted in them. One in three events is told by several articles, in other words. The longer the archive the longer
 * its period, so that a day holds as much in a large one as in a small one.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { Day, Lang } from '../src/model.ts';

/** What really happened in the made-up world. */
export interface Planted {
  day: Day;
  actor: number;
  recipient: number;
  deed: number;
  quantity: number;
}

export interface MadeFile {
  path: string;
  text: string;
}

const EVENTS_A_DAY = 10;
const FACTS_AN_ARTICLE = 5;
const FIRST_DAY = DateTime.utc(1990, 1, 1);
const STATES = 60;
const PAPERS = 40;

/** Names of states are made of these two; in French the last letter is another. */
const BEGINNINGS = ['Bel', 'Cor', 'Dal', 'Fer', 'Gal', 'Hul', 'Jar', 'Kel', 'Lor', 'Mar'];
const ENDINGS = ['maria', 'vonia', 'dania', 'tania', 'ronia', 'benia'];

/** Deeds in both languages; `%a` did it, `%r` underwent it, `%q` how many, `%d` when. */
const DEEDS: Record<Lang, string>[] = [
  {
    en: '%a delivered %q helicopters to %r %d, the defence ministry said.',
    fr: '%a a livré %q hélicoptères %à %d, a déclaré le ministère de la Défense.',
  },
  {
    en: '%a signed a military agreement with %r %d, officials in both capitals said.',
    fr: '%a a signé un accord militaire avec %r %d, ont indiqué les autorités.',
  },
  { en: '%a expelled the ambassador of %r %d.', fr: '%a a expulsé l’ambassadeur %de %d.' },
  {
    en: '%a imposed sanctions on %r %d over the border dispute.',
    fr: '%a a imposé des sanctions %à %d en raison du différend frontalier.',
  },
  { en: '%a sent %q soldiers to %r %d.', fr: '%a a envoyé %q soldats en %n %d.' },
  {
    en: '%a accused %r of supporting the rebels in a statement issued %d.',
    fr: '%a a accusé %r de soutenir les rebelles dans un communiqué publié %d.',
  },
  { en: '%a condemned the decision of %r %d.', fr: '%a a condamné la décision %de %d.' },
  {
    en: '%a announced %d that it would withdraw %q troops from %r.',
    fr: '%a a annoncé %d le retrait de %q soldats %de.',
  },
];

/** Sentences that tell nothing, as articles are full of them. */
const FILLING: Record<Lang, string[]> = {
  en: [
    'The mood in the capital was calm, and the markets along the river were as full as ever.',
    'Analysts have long been divided over what such moves are worth to either side.',
    'Few people in the streets had an opinion, and fewer still wanted to share it with a stranger.',
    'It is a question of patience, a shopkeeper near the station remarked with a shrug.',
  ],
  fr: [
    'Dans la capitale, l’atmosphère était calme et les marchés du fleuve aussi remplis que d’habitude.',
    'Les observateurs sont depuis longtemps partagés sur la portée réelle de tels gestes.',
    'Peu de gens dans la rue avaient un avis, et moins encore souhaitaient le confier à un inconnu.',
    'C’est une affaire de patience, glissait une commerçante près de la gare.',
  ],
};

/** A linear congruential generator (the constants of POSIX `rand`): the same numbers on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

const english = (state: number): string => BEGINNINGS[state % 10]! + ENDINGS[Math.floor(state / 10)]!;
const french = (state: number): string => english(state).replace(/a$/u, 'e');
const shift = (day: Day, days: number): Day => DateTime.fromISO(day).plus({ days }).toISODate()!;

/** The files of a content folder with `count` articles. */
export function* madeCorpus(count: number): Generator<MadeFile> {
  const next = numbers(20211001);
  const days = Math.max(30, Math.ceil((count * FACTS_AN_ARTICLE) / 1.5 / EVENTS_A_DAY));
  const last = FIRST_DAY.plus({ days }).toISODate()!;
  yield { path: 'chronology.yml', text: settingsFor(last) };
  yield { path: 'actors.yml', text: actors() };
  for (let at = 0; at < count; at++) {
    // Articles stand in the order of time, so that one more is the newest, as in life.
    const day = FIRST_DAY.plus({ days: Math.floor((at * days) / count) + 1 }).toISODate()!;
    yield madeArticle(at, day, next);
  }
}

/** The newest events of the days before an article; two articles of neighbouring days often tell the same one. */
function factFor(day: Day, next: (below: number) => number): Planted {
  const happened = shift(day, -next(5));
  const which = next(Math.ceil(EVENTS_A_DAY * 1.2));
  const own = numbers(Number(happened.replaceAll('-', '')) * 31 + which * 7919);
  own(2);
  const actor = own(STATES);
  return {
    day: happened,
    actor,
    recipient: (actor + 1 + own(STATES - 1)) % STATES,
    deed: own(DEEDS.length),
    quantity: 2 + own(90),
  };
}

function madeArticle(at: number, day: Day, next: (below: number) => number): MadeFile {
  const lang: Lang = next(3) === 0 ? 'fr' : 'en';
  const facts = Array.from({ length: FACTS_AN_ARTICLE }, () => factFor(day, next));
  const paragraphs = facts.map((fact) =>
    [told(fact, lang), FILLING[lang][next(4)]!, FILLING[lang][next(4)]!].join(' '),
  );
  const lead = facts[0]!;
  const headline =
    lang === 'en'
      ? `Letter from ${english(lead.actor)}, no. ${at}`
      : `Lettre de ${french(lead.actor)}, no ${at}`;
  const head = `---\nheadline: "${headline}"\npublisher: Paper ${next(PAPERS) + 1}\nlanguage: ${lang}\npublished: ${day}\n---\n\n`;
  return { path: `articles/${day}-${at}.md`, text: `${head}${paragraphs.join('\n\n')}\n` };
}

function told({ day, actor, recipient, deed, quantity }: Planted, lang: Lang): string {
  const date = DateTime.fromISO(day, { zone: 'utc', locale: lang });
  const name = lang === 'en' ? english : french;
  const when = lang === 'en' ? `on ${date.toFormat('d MMMM yyyy')}` : `le ${date.toFormat('d MMMM yyyy')}`;
  const article = lang === 'en' ? '' : 'la ';
  const text = DEEDS[deed]![lang].replace('%a', article + name(actor))
    .replace('%à', `à la ${name(recipient)}`)
    .replace('%de', `de la ${name(recipient)}`)
    .replace('%r', article + name(recipient))
    .replace('%n', name(recipient))
    .replace('%q', String(quantity))
    .replace('%d', when);
  return text[0]!.toUpperCase() + text.slice(1);
}

function actors(): string {
  const entries = Array.from({ length: STATES }, (_, state) => {
    const [en, fr] = [english(state), french(state)];
    return `- { id: ${en.toLowerCase()}, kind: state, name: { en: ${en}, fr: ${fr} }, demonyms: { en: [${en}n, ${en}ns], fr: [] }, party: ${english(state % 2).toLowerCase()}, gender: f }\n`;
  });
  return entries.join('');
}

const settingsFor = (last: Day): string => `title: { en: A made-up world, fr: Un monde inventé }
short: { en: Made up, fr: Inventé }
standfirst: { en: What the papers of sixty states tell., fr: Ce que disent les journaux de soixante États. }
languages: [en, fr]
first: ${FIRST_DAY.toISODate()}
last: ${last}
base-url: https://made.example/
parties:
  - { id: ${english(0).toLowerCase()}, name: { en: Bel League, fr: Ligue Bel } }
  - { id: ${english(1).toLowerCase()}, name: { en: Cor League, fr: Ligue Cor } }
`;

/** Writes the folder anew. */
export function writeCorpus(dir: string, count: number): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'articles'), { recursive: true });
  for (const { path, text } of madeCorpus(count)) writeFileSync(join(dir, path), text);
}
