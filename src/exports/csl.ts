import type { ArticlePage, EventRecord, UncertainDate } from '../model.ts';
import { lastChange } from './changes.ts';
import { eventUrl, type Edition } from './edition.ts';
import { oneLine } from './lines.ts';
import { standingIn } from './standing.ts';

/** A date of CSL-JSON: year, month, day, as far as they are known. */
export interface CslDate {
  'date-parts': number[][];
  circa?: true;
}

/** An item of CSL-JSON 1.0.2 (Citation Style Language); a field that is unknown is not there. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title?: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued?: CslDate;
  language?: string;
  URL?: string;
  note?: string;
  version?: string;
}

/** CSL-JSON text of the items. */
export const cslJson = (items: CslItem[]): string => `${JSON.stringify(items, null, 1)}\n`;

/** An article as it is cited. A date that is only bounded stands in the note, never as if it were known. */
export function sourceItem({ id, lang, source, published }: ArticlePage): CslItem {
  const issued = cslDate(published);
  const notes = [
    source.retelling ? 'Used in a retelling, not in the original wording.' : '',
    issued && !issued.circa ? '' : `Published: ${published.edtf} (EDTF).`,
    published.basis === 'inferred' ? 'The day was worked out from the text.' : '',
    source.basedOn?.length ? `Based on ${source.basedOn.join(', ')}.` : '',
  ];
  return withoutUnknown({
    id,
    type: 'article-newspaper',
    title: source.headline,
    author: source.author === undefined ? undefined : [{ literal: source.author }],
    'container-title': source.publisher,
    issued,
    language: lang,
    URL: source.url,
    note: notes.filter((note) => note !== '').join(' '),
  });
}

/** The page of an event as it is cited: dated by its last change, its version the hash of its data file. */
export function pageItem(event: EventRecord, edition: Edition, hash: string): CslItem {
  const { chronology, lang, root } = edition;
  return withoutUnknown({
    id: `${event.slug}${root === '' ? '' : `-${lang}`}`,
    type: 'webpage',
    title: event.title[lang],
    'container-title': chronology.settings.short[lang],
    issued: cslDate({ edtf: lastChange(event, chronology) }),
    language: lang,
    URL: eventUrl(edition, event.slug),
    note: standingIn(edition, event).why,
    version: `sha256:${hash}`,
  });
}

/** A day, month or year that is known, if only about; else nothing. */
export function cslDate({ edtf }: Pick<UncertainDate, 'edtf'>): CslDate | undefined {
  const known = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?([~?%]?)$/.exec(edtf);
  if (!known) return undefined;
  const parts = known.slice(1, 4).flatMap((part) => (part === undefined ? [] : Number(part)));
  return { 'date-parts': [parts], ...(known[4] === '' ? {} : { circa: true }) };
}

/** The item with each text on one line and without what is not known. */
function withoutUnknown(item: CslItem): CslItem {
  const clean = (value: unknown): unknown =>
    typeof value === 'string' ? oneLine(value) : Array.isArray(value) ? value.map(cleanName) : value;
  const known = Object.entries(item).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, clean(value)] as const],
  );
  return Object.fromEntries(known) as unknown as CslItem;
}

const cleanName = ({ literal }: { literal: string }): { literal: string } => ({ literal: oneLine(literal) });
