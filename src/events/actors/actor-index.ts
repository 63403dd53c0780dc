import { languages } from '../../languages/index.ts';
import type { Actor, Alias, Day, Lang, Office } from '../../model.ts';
import { fold, tokenize } from '../../text/index.ts';
import { perLanguage } from '../per-language.ts';
import { soundOf } from './word-keys.ts';
import { bodiesByCapital, unlistedActors } from './unlisted.ts';

/** One way to speak of an actor, ready for comparing with the words of a text. */
export interface Entry {
  actor: Actor;
  kind: 'name' | 'surname' | 'demonym' | 'description';
  /** Folded words; for persons `sounds` too. */
  words: string[];
  sounds?: string[];
  /** Acronyms must be written as they are: "US" is not "us". */
  exact?: string;
  /** Written with a capital, so the text must do so too. */
  capital: boolean;
  /** Right only after a definite word: "the bloc". */
  definite: boolean;
  from?: Day;
  to?: Day;
}

/** A phrase for an office, and the key that it has in every language. */
export interface OfficePhrase {
  key: string;
  words: string[];
}

export interface Holder {
  actor: Actor;
  office: Office;
}

/** Everything the linker looks up, compiled once from `actors.yml`. */
export interface ActorIndex {
  actors: Map<string, Actor>;
  /** Capital → body that goes by its name, by id: Brussels → European Union. */
  byCapital: Map<string, string>;
  /** First word → entries, longest first. */
  entries: Readonly<Record<Lang, Map<string, Entry[]>>>;
  offices: Readonly<Record<Lang, Map<string, OfficePhrase[]>>>;
  /** Office key → who held it where and when. */
  holders: Map<string, Holder[]>;
}

const LANGS: Lang[] = ['en', 'fr'];

/**
 * Compiles the actors for `linkActors`, the words of a language at its first article. States that `actors`
 * lacks are known by name, without an id.
 */
export function buildActorIndex(actors: Actor[]): ActorIndex {
  const all = [...actors, ...unlistedActors(actors)];
  return {
    actors: new Map(all.map((actor) => [actor.id, actor])),
    byCapital: bodiesByCapital(all),
    entries: perLanguage((lang) => entriesOf(all, lang)),
    offices: perLanguage((lang) => officePhrases(lang, actors)),
    holders: holdersOf(actors),
  };
}

function entriesOf(actors: Actor[], lang: Lang): Map<string, Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const entry of actors.flatMap((actor) => entriesOfActor(actor, lang))) {
    const key = `${entry.actor.id}|${entry.kind}|${entry.words.join(' ')}|${entry.from ?? ''}`;
    if (seen.has(key) || entry.words.length === 0) continue;
    seen.add(key);
    for (const first of new Set([entry.words[0]!, entry.sounds?.[0] ?? entry.words[0]!]))
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Names and aliases of both languages; demonyms of the text's own. */
function entriesOfActor(actor: Actor, lang: Lang): Entry[] {
  // A person's short form is a surname, and those need more care.
  const short = actor.kind === 'person' ? [] : LANGS.flatMap((each) => actor.short?.[each] ?? []);
  const names = [...LANGS.map((each) => actor.name[each]), ...short];
  const aliases = [...LANGS.flatMap((each) => onlyNames(actor.aliases[each], each === lang))];
  return [
    ...names.map((text) => entryOf(actor, { text }, lang)),
    ...aliases.map((alias) => entryOf(actor, alias, lang)),
    ...actor.demonyms[lang].map((text) => ({ ...entryOf(actor, { text }, lang), kind: 'demonym' as const })),
    ...(actor.kind === 'person' ? surnamesOf(actor, lang) : []),
  ];
}

/** Of the other language's aliases only proper names count here: « la junte » is no English. */
function onlyNames(aliases: Alias[], own: boolean): Alias[] {
  return own ? aliases : aliases.filter(({ text }) => /^\p{Lu}/u.test(text));
}

function entryOf(actor: Actor, alias: Alias, lang: Lang): Entry {
  const { definite: articles, demonymsCapitalised } = languages[lang].names;
  const tokens = tokenize(alias.text, lang).filter(({ kind }) => kind !== 'punct');
  const definite = tokens.length > 1 && articles.includes(fold(tokens[0]!.text));
  const words = definite ? tokens.slice(1) : tokens;
  const first = words[0]?.text ?? '';
  const capital = /^\p{Lu}/u.test(first);
  const inner = words.some(({ text }) => /^\p{Lu}/u.test(text));
  const acronym = words.length === 1 && first.length <= 4 && /^[\p{Lu}.]+$/u.test(first);
  return {
    actor,
    kind: inner ? 'name' : 'description',
    words: words.map(({ text }) => fold(text)),
    ...(actor.kind === 'person' ? { sounds: words.map(({ text }) => soundOf(text)) } : {}),
    ...(acronym ? { exact: first } : {}),
    capital: capital && (demonymsCapitalised || inner),
    definite: definite && !inner,
    ...(alias.from === undefined ? {} : { from: alias.from }),
    ...(alias.to === undefined ? {} : { to: alias.to }),
  };
}

/** The last word of a person's names, or the short form when it is one. */
function surnamesOf(actor: Actor, lang: Lang): Entry[] {
  const texts = LANGS.flatMap((each) => {
    const short = actor.short?.[each];
    return short === undefined
      ? [lastWord(actor.name[each])]
      : short.includes(' ')
        ? [short, lastWord(short)]
        : [short];
  });
  return [...new Set(texts)].map((text) => ({ ...entryOf(actor, { text }, lang), kind: 'surname' as const }));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function officePhrases(lang: Lang, actors: Actor[]): Map<string, OfficePhrase[]> {
  const { offices } = languages[lang].names;
  const known = Object.entries(offices).flatMap(([key, phrases]) =>
    phrases.map((phrase) => ({ key, phrase })),
  );
  const own = actors.flatMap(({ offices: held }) =>
    held.map(({ title }) => ({ key: officeKey(title[lang], lang), phrase: fold(title[lang]) })),
  );
  const byFirst = new Map<string, OfficePhrase[]>();
  const seen = new Set<string>();
  for (const { key, phrase } of [...known, ...own]) {
    const words = tokenize(phrase, lang).map(({ text }) => fold(text));
    const first = words[0];
    if (first === undefined || seen.has(`${key}|${phrase}`)) continue;
    seen.add(`${key}|${phrase}`);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { key, words }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function holdersOf(actors: Actor[]): Map<string, Holder[]> {
  const byKey = new Map<string, Holder[]>();
  for (const actor of actors)
    for (const office of actor.offices)
      for (const key of new Set(LANGS.map((lang) => officeKey(office.title[lang], lang))))
        byKey.set(key, [...(byKey.get(key) ?? []), { actor, office }]);
  return byKey;
}

/** The key of an office's title; a title that no language lists is its own key. */
export function officeKey(title: string, lang: Lang): string {
  const folded = fold(title);
  const found = Object.entries(languages[lang].names.offices).find(([, phrases]) => phrases.includes(folded));
  return found ? found[0] : folded;
}
