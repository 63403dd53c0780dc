import fc from 'fast-check';
import type { Content } from '../../src/content/index.ts';
import type { Decision, RawArticle } from '../../src/model.ts';
import type { Told } from '../../src/pipeline.ts';

/** What an editor may do between two builds: any of it, at a place chosen by `at`. */
export interface Edit {
  what: keyof typeof EDITS;
  at: number;
}

type Do = (content: Content, at: number, before: Told) => Content;

const one = <T>(items: T[], at: number): T | undefined => items[at % Math.max(1, items.length)];

const onArticle =
  (change: (article: RawArticle, at: number) => RawArticle): Do =>
  (content, at) => {
    const chosen = one(content.articles, at);
    return {
      ...content,
      articles: content.articles.map((each) => (each === chosen ? change(each, at) : each)),
    };
  };

const deciding =
  (decide: (slug: string, at: number) => Partial<Decision>): Do =>
  (content, at, before) => {
    const event = one(before.chronology.events, at);
    if (!event || content.decisions.some((decision) => decision.event === event.slug)) return content;
    const decision = { file: `decisions/${at}.md`, line: 1, event: event.slug, ...decide(event.slug, at) };
    return { ...content, decisions: [...content.decisions, decision] };
  };

/** Every kind of edit; none that a build would refuse. */
const EDITS = {
  'a sentence more': onArticle((article, at) => ({
    ...article,
    text: `${article.text}\n\nKenya signed a treaty with Uganda on ${(at % 28) + 1} March 2019.\n`,
  })),
  'a paragraph less': onArticle((article, at) => {
    const paragraphs = article.text.split('\n\n');
    const gone = at % paragraphs.length;
    return paragraphs.length < 3
      ? article
      : { ...article, text: paragraphs.filter((_, index) => index !== gone).join('\n\n') };
  }),
  'another headline': onArticle((article, at) => ({
    ...article,
    source: { ...article.source, headline: `Headline no. ${at}` },
  })),
  'another day of publication': onArticle((article, at) => ({
    ...article,
    source: { ...article.source, published: `2024-01-${String((at % 28) + 1).padStart(2, '0')}` },
  })),
  'another publisher': onArticle((article, at) => ({
    ...article,
    source: { ...article.source, publisher: `Paper ${at % 5}` },
  })),
  'an article less': (content, at) =>
    content.articles.length < 3
      ? content
      : { ...content, articles: content.articles.filter((article) => article !== one(content.articles, at)) },
  'a copy of an article': (content, at) => {
    const chosen = one(content.articles, at)!;
    const id = `copy-${at}`;
    const articles = [
      ...content.articles.filter((article) => article.id !== id),
      { ...chosen, id, file: `${id}.md` },
    ];
    return { ...content, articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)) };
  },
  'an event hidden': deciding(() => ({ hide: true })),
  'an event with another title': deciding((_, at) => ({ title: { en: `Title ${at}`, fr: `Titre ${at}` } })),
  'an event on another day': deciding((_, at) => ({
    date: `2023-12-${String((at % 28) + 1).padStart(2, '0')}`,
  })),
  'an event pinned': deciding(() => ({ pin: true, note: 'Look at **this**.' })),
  'no decision any more': (content) => ({ ...content, decisions: [] }),
  'an actor with another name': (content, at) => {
    const chosen = one(content.actors, at);
    const name = { en: `Actor ${at}`, fr: `Acteur ${at}` };
    return {
      ...content,
      actors: content.actors.map((actor) => (actor === chosen ? { ...actor, name } : actor)),
    };
  },
  'an actor with an alias more': (content, at) => {
    const chosen = one(content.actors, at)!;
    const aliases = { ...chosen.aliases, en: [...chosen.aliases.en, { text: `Alias ${at}` }] };
    return {
      ...content,
      actors: content.actors.map((actor) => (actor === chosen ? { ...actor, aliases } : actor)),
    };
  },
  'an actor less': (content, at) => ({
    ...content,
    actors: content.actors.filter(
      (actor) => actor !== one(content.actors, at) || content.actors.some(({ of }) => of === actor.id),
    ),
  }),
  'an event type with another name': (content, at) => {
    const chosen = one(content.types, at);
    const name = { en: `Type ${at}`, fr: `Genre ${at}` };
    return { ...content, types: content.types.map((type) => (type === chosen ? { ...type, name } : type)) };
  },
  'an event type less': (content, at) => ({
    ...content,
    types: content.types.filter((type) => type !== one(content.types, at)),
  }),
  'an event of another type': deciding((_, at) => ({ type: at % 2 === 0 ? 'visit' : 'agreement' })),
  'another title of the chronology': (content, at) => ({
    ...content,
    settings: { ...content.settings, short: { en: `Short ${at}`, fr: `Court ${at}` } },
  }),
  'shorter excerpts': (content, at) => ({
    ...content,
    settings: { ...content.settings, excerptLength: 100 + (at % 500) },
  }),
  'another address': (content, at) => ({
    ...content,
    settings: { ...content.settings, baseUrl: `https://${at % 3}.example/${at % 2 === 0 ? '' : 'under/'}` },
  }),
  'another contact': (content, at) => ({
    ...content,
    settings: { ...content.settings, contact: `desk-${at}@a.example` },
  }),
  'the other language first': (content) => ({
    ...content,
    settings: { ...content.settings, languages: content.settings.languages.toReversed() },
  }),
  // Laid beside the content by `buildOn`.
  'a template of the user’s own': (content) => content,
  nothing: (content) => content,
} satisfies Record<string, Do>;

/** The style sheet that an edit lays in the place of ours. */
export const styleOf = ({ what, at }: Edit): string | undefined =>
  what === 'a template of the user’s own' ? `body { margin: ${at}px }\n` : undefined;

/** The content after an edit; `before` is what was told of it. */
export const edited = (content: Content, { what, at }: Edit, before: Told): Content =>
  EDITS[what](content, at, before);

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(...(Object.keys(EDITS) as Edit['what'][])),
  at: fc.nat(999),
});

/** Those of content alone: templates in another folder load only where TypeScript runs by itself, as under tsx. */
export const anyEditOfContent = anyEdit.filter((edit) => styleOf(edit) === undefined);
