import { languages } from '../languages/index.ts';
import type { EventDraft, EventType, Lang, Localized } from '../model.ts';
import { type Filler, fillerOf, type Names } from './fillers.ts';
import { parseTemplate, type Piece } from './template.ts';

/** What titles are made with. */
export interface TitleContext {
  types: Map<string, EventType>;
  names: Names;
}

/**
 * The title in each language, made from the record: the first template of the type all of whose slots the
 * record fills. What is not known to be a fact says so in the title itself. A statement that names nobody
 * it is about names its topic, the event it tells of.
 */
export function titleEvent(event: EventDraft, context: TitleContext, topic?: EventDraft): Localized {
  return { en: titleIn('en', event, context, topic), fr: titleIn('fr', event, context, topic) };
}

function titleIn(lang: Lang, event: EventDraft, { types, names }: TitleContext, topic?: EventDraft): string {
  const type = types.get(event.type);
  const title = firstThatFits(type?.title[lang] ?? [], event, names, lang);
  const base = title ?? labelled(type?.name[lang] ?? event.type, event, lang);
  const named =
    topic && !fillerOf('about', event, names, lang) ? topicIn(lang, topic, { types, names }) : undefined;
  return named === undefined ? base : languages[lang].titles.withTopic(base, named);
}

function firstThatFits(templates: string[], event: EventDraft, names: Names, lang: Lang): string | undefined {
  for (const template of templates) {
    const title = fill(parseTemplate(template), event, names, lang);
    if (title !== undefined) return capitalise(title);
  }
  return undefined;
}

/** The topic as a noun: by the first template that does not begin with somebody; that it is doubtful is not said here. */
function topicIn(lang: Lang, topic: EventDraft, { types, names }: TitleContext): string | undefined {
  const nouns = (types.get(topic.type)?.title[lang] ?? []).filter((template) => !/^\{/u.test(template));
  const title = firstThatFits(nouns, { ...topic, status: 'occurred' }, names, lang);
  return title && title.charAt(0).toLowerCase() + title.slice(1);
}

function fill(pieces: Piece[], event: EventDraft, names: Names, lang: Lang): string | undefined {
  const slots = new Map<Piece, Filler>();
  for (const piece of pieces) {
    if (piece.kind !== 'slot') continue;
    const filler = fillerOf(piece.name, event, names, lang);
    if (!filler) return undefined;
    slots.set(piece, filler);
  }
  const subject = slots.get(pieces[0]!);
  const verb = pieces.find((piece) => piece.kind === 'verb');
  const doubtful = verb && doubtfulVerb(verb, event, subject?.plural ?? false, lang);
  const text = pieces
    .map((piece) => say(piece, { slots, many: subject?.plural ?? false, doubtful, lang }))
    .join('');
  return event.status === 'occurred' || doubtful !== undefined ? text : labelled(text, event, lang, !subject);
}

function doubtfulVerb(verb: Piece, { status }: EventDraft, many: boolean, lang: Lang): string | undefined {
  if (verb.kind !== 'verb' || status === 'occurred') return undefined;
  return languages[lang].titles.doubtfulVerb(verb, status, many);
}

interface Saying {
  slots: Map<Piece, Filler>;
  many: boolean;
  doubtful: string | undefined;
  lang: Lang;
}

function say(piece: Piece, { slots, many, doubtful, lang }: Saying): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'verb') return doubtful ?? (many ? piece.plural : piece.singular);
  const { afterPreposition, list } = languages[lang].titles;
  const { preposition } = piece;
  const { phrases } = slots.get(piece)!;
  return list(preposition ? phrases.map((phrase) => afterPreposition(preposition, phrase)) : phrases);
}

/** The template's own first word loses its capital after a label; a name keeps it. */
function labelled(title: string, { status }: EventDraft, lang: Lang, lower = true): string {
  if (status === 'occurred') return capitalise(title);
  const text = lower ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  return languages[lang].titles.label(status, text);
}

function capitalise(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
