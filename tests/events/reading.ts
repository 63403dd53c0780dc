import { prepareArticle } from '../../src/articles/index.ts';
import { readSetting } from '../../src/content/index.ts';
import { extractEvents, prepareKnowledge } from '../../src/events/index.ts';
import type { Actor, DatedArticle, EventMention, Extraction, Lang } from '../../src/model.ts';
import { recogniseTimes, resolveTimes } from '../../src/times/index.ts';

/** The day on which all texts of these tests appear: a Wednesday. */
export const PUBLISHED = '2023-10-04';

const none = { en: [], fr: [] };

const ruto: Actor = {
  id: 'william-ruto',
  kind: 'person',
  name: { en: 'William Ruto', fr: 'William Ruto' },
  aliases: none,
  demonyms: none,
  of: 'kenya',
  offices: [{ title: { en: 'President', fr: 'Président' }, of: 'kenya', from: '2022-09-13' }],
  gender: 'm',
};

const kenya: Actor = {
  id: 'kenya',
  kind: 'state',
  name: { en: 'Kenya', fr: 'Kenya' },
  aliases: none,
  demonyms: { en: ['Kenyan'], fr: ['kényan', 'kényans', 'kényane', 'kényanes'] },
  offices: [],
};

const setting = readSetting('content');
const knowledge = prepareKnowledge({ ...setting, actors: [...setting.actors, kenya, ruto] });

/** What a text, published on that Wednesday, speaks of. */
export function read(text: string, lang: Lang = 'en'): Extraction & { article: DatedArticle } {
  const article = prepareArticle({ id: 'a', file: 'a.txt', text, lang, source: { retelling: false } });
  const published = {
    edtf: PUBLISHED,
    earliest: PUBLISHED,
    latest: PUBLISHED,
    basis: 'stated' as const,
    working: [],
  };
  const dated: DatedArticle = { ...article, published };
  const times = resolveTimes(dated, recogniseTimes(dated));
  return { ...extractEvents(dated, times, knowledge), article: dated };
}

/** The first mention of a type in a text. */
export function mention(text: string, type: string, lang: Lang = 'en'): EventMention {
  const { mentions } = read(text, lang);
  const found = mentions.find((each) => each.type === type);
  if (!found)
    throw new Error(`no ${type} among ${mentions.map((each) => each.type).join(', ') || 'nothing'}`);
  return found;
}

/** Name of the first participant in a role. */
export function who(found: EventMention, role: string): string | undefined {
  return found.actors.find((actor) => actor.role === role)?.name;
}
