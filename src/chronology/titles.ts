import { languages } from '../languages/index.ts';
import type { Doubt } from '../languages/titles.ts';
import type { Actor, EventDraft, EventType, Lang, Localized, Stance } from '../model.ts';
import { ONLY_ATTEMPTED, ONLY_POSSIBLE } from '../reasons.ts';
import { capital } from '../text/capital.ts';
import { fillerOf, joined } from './fillers.ts';
import { type Filler, nameOf, type Names } from './names.ts';
import { doersOf, namedIn, tellersOf } from './named.ts';
import { parseTemplate, type Piece } from './template.ts';

/** What titles are made with. */
export interface TitleContext {
  types: Map<string, EventType>;
  names: Names;
}

/** One title to be made: of this event, in this language; `topic` is the event that a statement tells of. */
interface Task extends TitleContext {
  event: EventDraft;
  lang: Lang;
  topic: EventDraft | undefined;
}

/** As many names stand for what a statement is about, or before a title that names nobody. */
const MOST = 2;

/**
 * The title in each language, made from the record: the first template of the type all of whose slots the
 * record fills and that can say how doubtful the event is. A title that would name nobody and nothing begins
 * with those whom its sources name beside it.
 */
export function titleEvent(event: EventDraft, context: TitleContext, topic?: EventDraft): Localized {
  const title = (lang: Lang) => titleIn({ ...context, event, lang, topic });
  return { en: title('en'), fr: title('fr') };
}

function titleIn(task: Task): string {
  const { event, lang, types } = task;
  const type = types.get(event.type);
  for (const template of templatesFor(event, type)[lang]) {
    const pieces = parseTemplate(template);
    const slots = fillSlots(pieces, task);
    const title = slots && say(pieces, slots, task);
    if (title === undefined) continue;
    return slots!.size > 0 ? capital(title) : withKicker(title, task);
  }
  return withKicker(labelled(type?.name[lang] ?? event.type, event, lang), task);
}

/** Those of the event's own sense stand before those of its type. */
function templatesFor({ sense = '' }: EventDraft, type: EventType | undefined): Record<Lang, string[]> {
  const own = type?.senses?.[sense];
  return {
    en: [...(own?.en ?? []), ...(type?.title.en ?? [])],
    fr: [...(own?.fr ?? []), ...(type?.title.fr ?? [])],
  };
}

/** "Mali, Russia: agreement": whom the sources name stands before a title that would say too little alone. */
function withKicker(title: string, { event, lang, names }: Task): string {
  const words = kickerOf(event, names).map((actor) => (actor.short ?? actor.name)[lang]);
  return words.length > 0
    ? languages[lang].titles.withKicker(capital(words.join(', ')), lowerFirst(title))
    : capital(title);
}

/** States and bodies before people; where nobody else is named, the state of those who tell it. */
function kickerOf(event: EventDraft, names: Names): Actor[] {
  const tellers = tellersOf(event, names);
  const named = namedIn(event, names, tellers);
  const bodies = named.filter(({ kind }) => kind !== 'person');
  const chosen = bodies.length > 0 ? bodies : named;
  if (chosen.length > 0) return chosen.slice(0, MOST);
  const homes = [...tellers].flatMap((id) => names.actors.get(id) ?? []);
  return homes.filter(({ kind }) => kind === 'state').slice(0, 1);
}

/** Words for each slot, or `undefined` where the record lacks one. */
function fillSlots(pieces: Piece[], task: Task): Map<Piece, Filler> | undefined {
  const slots = new Map<Piece, Filler>();
  for (const piece of pieces) {
    if (piece.kind !== 'slot') continue;
    const { event, names, lang } = task;
    const filler = piece.name === 'topic' ? topicFiller(task) : fillerOf(piece.name, event, names, lang);
    if (!filler) return undefined;
    slots.set(piece, filler);
  }
  return slots;
}

/** What speech is about: the event it tells of, else whom it names as its subject, else whom its sentences name. */
function topicFiller(task: Task): Filler | undefined {
  const { event, names, lang, topic } = task;
  const own = doersOf(event, names);
  // That a minister speaks of his own state goes without saying.
  const others = event.actors.filter(({ role, id }) => role !== 'about' || !own.has(id ?? ''));
  const told = topic && topicNoun(topic, task);
  if (told !== undefined) return { phrases: [told], plural: false };
  const about = fillerOf('about', { ...event, actors: others }, names, lang);
  if (about) return about;
  const named = namedIn(event, names, own);
  // A state's own army is not a subject of its own beside it.
  const apart = named.filter(({ of }) => !named.some(({ id }) => id === of)).slice(0, MOST);
  return joined(apart.flatMap((actor) => nameOf(actor, lang)));
}

/** "the planned withdrawal of troops": by the first template of the topic's type that is a noun. */
function topicNoun(topic: EventDraft, task: Task): string | undefined {
  const { types, lang } = task;
  if (topic.status === 'denied') return undefined;
  const nouns = templatesFor(topic, types.get(topic.type))[lang].filter((template) => !/^\{/u.test(template));
  for (const template of nouns) {
    const pieces = parseTemplate(template);
    const about = { ...task, event: topic, topic: undefined };
    const slots = fillSlots(pieces, about);
    const said = slots && say(pieces, slots, about);
    if (said !== undefined) return languages[lang].titles.definite(lowerFirst(said));
  }
  return undefined;
}

/** The template filled; `undefined` where its language cannot say with it how doubtful the event is. */
function say(pieces: Piece[], slots: Map<Piece, Filler>, { event, lang }: Task): string | undefined {
  const { titles } = languages[lang];
  const status = doubtOf(event);
  const many = slots.get(pieces[0]!)?.plural ?? false;
  const verb = pieces.find((piece) => piece.kind === 'verb');
  const first = pieces[0]?.kind === 'slot' ? pieces[0].name : undefined;
  // whoever was to suffer it tried nothing
  if (verb && status.endsWith('attempted') && first !== 'actor') return undefined;
  const thing = first === 'object';
  const doubtful =
    verb && status !== 'occurred' ? titles.doubtfulVerb(verb, status, { plural: many, thing }) : undefined;
  if (verb && status !== 'occurred' && doubtful === undefined) return undefined;
  const words = (piece: Piece): string => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'verb') return doubtful ?? (many ? piece.plural : piece.singular);
    const { preposition } = piece;
    const { phrases } = slots.get(piece)!;
    if (preposition)
      return titles.list(phrases.map((phrase) => titles.afterPreposition(preposition, phrase)));
    const negated = verb && status === 'denied' && piece.name === 'object';
    return titles.list(negated ? phrases.map(titles.inNegation) : phrases);
  };
  const text = pieces.map(words).join('');
  return verb || status === 'occurred' ? text : titles.doubtfulNoun(lowerFirst(text), status);
}

/** Stances of those who do not know somebody else's plans: what they ask for or fear is only possible. */
const OUTSIDE: Stance[] = ['accuses', 'alleges', 'asks', 'demands', 'doubts', 'warns'];

/** A plan is one only where somebody speaks of his own, announces it, or an article knows of it. */
function doubtOf({ status, statusWhy, date, actors, claims }: EventDraft): Doubt | 'occurred' {
  if (status === 'denied') return date.earliest !== null && date.latest === null ? 'unplanned' : status;
  if (status !== 'planned')
    return !statusWhy.endsWith(ONLY_ATTEMPTED)
      ? status
      : status === 'occurred'
        ? 'attempted'
        : 'said-attempted';
  if (statusWhy === ONLY_POSSIBLE) return 'possible';
  const own = new Set(actors.flatMap(({ role, id }) => (role === 'actor' ? (id ?? []) : [])));
  const fromOutside = claims.every(
    ({ attribution }) => OUTSIDE.includes(attribution.stance) && !own.has(attribution.speaker?.id ?? ''),
  );
  return fromOutside && claims.length > 0 ? 'possible' : status;
}

/** The last resort, for a kind of event whose words the language's tables do not know. */
function labelled(title: string, event: EventDraft, lang: Lang): string {
  const status = doubtOf(event);
  const { doubtfulNoun, label } = languages[lang].titles;
  if (status === 'occurred') return title;
  return doubtfulNoun(lowerFirst(title), status) ?? label(status, lowerFirst(title));
}

/** "UN decision" keeps its capital. */
const lowerFirst = (title: string): string =>
  /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
