import { languages } from '../languages/index.ts';
import type { Actor, ActorKind, Lang, Localized } from '../model.ts';
import { fold, knownName } from '../text/index.ts';
import { inline } from './decision-text.ts';

type PerLang = Record<Lang, string[]>;

/** An entry of `actors.yml` as a person would write it. */
export interface ActorEntry {
  id: string;
  kind: ActorKind;
  name: Localized;
  aliases?: PerLang;
  demonyms?: PerLang;
  of?: string;
  'metonym-of'?: string;
  gender?: 'f' | 'm';
}

/** One field a line; lists that are empty in both languages are left out. */
export function actorText(entry: ActorEntry): string {
  const lines = Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${inline(value)}`);
  return `- ${lines.join('\n  ')}\n`;
}

/**
 * The entry that a name should have. What every reader knows has its kind, and all the names by which it is known
 * without an entry: who is listed is known by what the entry says alone.
 */
export function entryFor(name: string, actors: Actor[]): ActorEntry {
  const known = knownName(name);
  if (!known) return { id: idFor(name), kind: guessedKind(name), name: { en: name, fr: name } };
  const { kind, names, demonyms, standsFor, gender } = known;
  const state = actors.find(
    ({ name: { en } }) => standsFor !== undefined && fold(en) === fold(standsFor),
  )?.id;
  return {
    ...{ id: idFor(known.name.en), kind, name: known.name },
    ...perLang('aliases', { en: names.en.slice(1), fr: names.fr.slice(1) }),
    ...perLang('demonyms', demonyms),
    ...(state === undefined ? {} : { of: state, 'metonym-of': state }),
    ...(gender === 'f' ? { gender } : {}),
  };
}

function perLang(key: 'aliases' | 'demonyms', lists: PerLang = { en: [], fr: [] }): Partial<ActorEntry> {
  return lists.en.length + lists.fr.length === 0 ? {} : { [key]: lists };
}

const idFor = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80) || 'name';

/** Two words with capitals are somebody, unless one of them says what kind of body it is. */
function guessedKind(name: string): ActorKind {
  const named = Object.values(languages)
    .flatMap(({ names: { kindWords } }) =>
      fold(name)
        .split(' ')
        .map((word) => kindWords[word]),
    )
    .find((kind) => kind !== undefined);
  return named ?? (/^\p{Lu}\S* \p{Lu}\S*$/u.test(name) ? 'person' : 'organisation');
}
