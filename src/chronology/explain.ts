import { languages } from '../languages/index.ts';
import type { Chronology, Claim, EventRecord, Lang } from '../model.ts';
import { hasOwnMarks } from './own-marks.ts';
import { editDistance } from './decision-fault.ts';
import { dateInWords } from './dates-in-words.ts';
import { basisInWords, datingInWords, reasonInWords } from './working.ts';

/** No such event; `nearest` is the address most like the one asked for. */
export class UnknownEvent extends Error {
  readonly nearest: string | undefined;

  constructor(asked: string, nearest: string | undefined) {
    super(`no event is called "${asked}"${nearest ? `; the nearest address is "${nearest}"` : ''}`);
    this.name = 'UnknownEvent';
    this.nearest = nearest;
  }
}

/**
 * Why an event is dated, typed and merged as it is, and on whose words it rests, in plain words.
 * Throws `UnknownEvent` where neither an event nor a forwarding address has that name.
 */
export function explainEvent(chronology: Chronology, idOrSlug: string, lang: Lang): string {
  const event = findEvent(chronology, idOrSlug);
  const sections = [
    [event.title[lang], `${dateInWords(event.date, lang)} · ${event.id} · /events/${event.slug}/`],
    dated(event, lang),
    typed(event, chronology, lang),
    merged(event, chronology, lang),
    disagreements(event, lang),
    event.claims.map((claim) => said(claim, chronology, lang)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function findEvent({ events, forwards }: Chronology, asked: string): EventRecord {
  const name = asked.replace(/^.*\/events\//u, '').replace(/\/$/u, '');
  const forward = forwards.find(({ slug, into }) => slug === name && into.length === 1);
  const event = events.find(({ id, slug }) => id === name || slug === name || id === forward?.into[0]);
  if (event) return event;
  const [nearest] = events
    .map(({ slug }) => slug)
    .sort((a, b) => editDistance(a, name) - editDistance(b, name));
  throw new UnknownEvent(asked, nearest);
}

function dated(event: EventRecord, lang: Lang): string[] {
  return [basisInWords(event.date, lang), ...datingInWords(event.date, lang).map((step) => `  ${step}`)];
}

function typed(event: EventRecord, { types }: Chronology, lang: Lang): string[] {
  const { explain: words } = languages[lang].titles;
  const { status } = languages[lang].words;
  const name = types.find(({ id }) => id === event.type)?.name[lang] ?? event.type;
  const claim = event.claims.find(({ type }) => type === event.type);
  const trigger = claim?.marks.find(({ kind }) => kind === 'trigger');
  const from = claim?.selectors.position.start ?? 0;
  const text = claim && trigger ? claim.exact.slice(trigger.start - from, trigger.end - from) : name;
  return [
    words.typed(name, text),
    words.status(status[event.status].tag, status[event.status].why.replace(/\.$/u, '')),
  ];
}

function merged(event: EventRecord, { events }: Chronology, lang: Lang): string[] {
  const { explain: words } = languages[lang].titles;
  const { articles, independent } = event.sources;
  const inLang = (because: string[]) => because.map((one) => reasonInWords(one, lang));
  const titles = new Map(events.map(({ id, title }) => [id, title[lang]]));
  return [
    words.told(event.claims.length, articles, independent),
    ...event.merge.map(
      ({ between, because }) => `  ${words.merged(between[0], between[1], inLang(because))}`,
    ),
    ...(event.claims.length === 1 ? [`  ${words.alone}`] : []),
    ...event.keptApart.map(
      (twin) => `  ${words.apart(titles.get(twin.event) ?? twin.event, inLang(twin.because))}`,
    ),
    ...event.decisions.map(({ what, file }) => `  ${words.decided(what, file)}`),
  ];
}

function disagreements(event: EventRecord, lang: Lang): string[] {
  const { explain: words } = languages[lang].titles;
  return event.disagreements.map(({ field, values }) =>
    words.disagree(
      words.fields[field] ?? field,
      values.map(({ label, claims }) => `${label[lang]} (${claims.join(', ')})`),
    ),
  );
}

/** A sentence of an original between quotation marks, unless it brings its own; one of a retelling without. */
function said(claim: Claim, { articles }: Chronology, lang: Lang): string {
  const { titles, words } = languages[lang];
  const { attribution } = claim;
  const who = attribution.speaker?.name ?? words.theArticle;
  const own = articles.find(({ id }) => id === claim.article)?.source.retelling === true;
  const { open, close } = own || hasOwnMarks(claim.exact) ? { open: '', close: '' } : words.quote;
  return titles.explain.says(who, `${open}${claim.exact}${close}`, claim.id);
}
