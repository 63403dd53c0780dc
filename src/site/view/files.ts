import { z } from 'zod';
import { chronologySchema } from '../../content/schemas/chronology.ts';
import { atomFeed } from '../../exports/atom.ts';
import { bibtex } from '../../exports/bibtex.ts';
import { calendar } from '../../exports/calendar.ts';
import { chronologyPieces, eventJson, eventLines, eventsJson, formerJson } from '../../exports/chronology.ts';
import { cslJson, sourceItem, type CslItem } from '../../exports/csl.ts';
import { eventsCsv } from '../../exports/csv.ts';
import { headersFile, htaccess, redirectsFile } from '../../exports/hosting.ts';
import { geoJson } from '../../exports/geojson.ts';
import { jsonFeed } from '../../exports/json-feed.ts';
import { ris } from '../../exports/ris.ts';
import { robots, sitemap, type SitemapPage } from '../../exports/sitemap.ts';
import { timelineJs } from '../../exports/timelinejs.ts';
import type { Chronology, EventRecord, Forward } from '../../model.ts';
import { eventsOf } from './actor.ts';
import { actorsInUse, addresses, becameOf, isSplit, type Desk, typesInUse } from './desk.ts';
import { citedBy, editionOf } from './edition.ts';
import {
  drawPng,
  formerPicturePath,
  formerPictureSvg,
  picturePath,
  pictureSvg,
  sitePicturePath,
  sitePictureSvg,
} from '../share/picture.ts';
import { framePolicy, POLICY } from './policy.ts';
import { searchIndex } from './search.ts';

/** A file that is no page: data, feeds, sitemap. What is in it is made when it is written. */
export interface SiteFile {
  path: string;
  make: () => string;
  /** The same in pieces, of a file that may be too long to be held as one text. */
  pieces?: () => Iterable<string>;
  /** Whether it is one of the many beside the pages of events. */
  ofEvent?: true;
  /** Whether it is made from the list of pages and not from the chronology alone. */
  ofPages?: true;
  /** For a picture: makes its bytes of what was made. Slow; the same gives the same bytes. */
  draw?: (made: string) => Uint8Array;
}

/** All files beside the pages; `listed` are the pages that search engines shall know. */
export function filesOf(desks: Desk[], listed: () => SitemapPage[]): SiteFile[] {
  const [first] = desks;
  const { chronology } = first!;
  const whole = [...desks.flatMap(filesInLanguage), ...dataFiles(chronology)];
  return [
    ...(isSplit(first!) ? whole : whole.map((file) => madeOnce(first!, file))),
    ...desks.flatMap(pictures),
    ...chronology.events.flatMap((event) => filesBeside(first!, event)),
    ...chronology.forwards.flatMap((forward, at) => filesOfFormer(first!, forward, at)),
    ...subsets(first!),
    { path: '/sitemap.xml', make: () => sitemap(listed(), chronology.settings.baseUrl), ofPages: true },
    { path: '/robots.txt', make: () => robots(chronology.settings.baseUrl) },
    ...hostingFiles(desks, chronology),
  ];
}

/** The data page weighs the files that are written later; those of a large chronology are too much to be held till then. */
function madeOnce({ once }: Desk, { path, make }: SiteFile): SiteFile {
  return { path, make: () => once(path, make) };
}

/** The folders of pages that no other site may show within its own. */
const FOLDERS = [
  ...Object.entries(addresses).flatMap(([name, path]) =>
    typeof path === 'string' && name !== 'home' && name !== 'embed' ? [path] : [],
  ),
  '/years/',
];

/** As headers: those of embeds leave it to each page to name its own style by its hash. */
const POLICIES = { embeds: framePolicy("'unsafe-inline'"), others: POLICY };

/** What the common hosts of plain files read beside the pages. */
function hostingFiles(desks: Desk[], chronology: Chronology): SiteFile[] {
  const roots = desks.map(({ root }) => root);
  const under = (folder: string): string[] => roots.map((root) => `${root}${folder}*`);
  const others = [...roots.map((root) => `${root}/`), '/404.html', ...FOLDERS.flatMap(under)];
  return [
    { path: '/_redirects', make: () => redirectsFile(chronology, roots) },
    { path: '/_headers', make: () => headersFile(POLICIES, under(addresses.embed), others) },
    { path: '/.htaccess', make: () => htaccess(chronology, roots, POLICIES) },
    { path: '/.nojekyll', make: () => '\n' },
  ];
}

function filesInLanguage(desk: Desk): SiteFile[] {
  const edition = editionOf(desk);
  const at = (path: string, make: () => string): SiteFile => ({ path: desk.root + path, make });
  return [
    at('/feed.xml', () => atomFeed(edition, 'new')),
    at('/feed.json', () => jsonFeed(edition, 'new')),
    at('/changes.xml', () => atomFeed(edition, 'changes')),
    at('/changes.json', () => jsonFeed(edition, 'changes')),
    at('/data/timelinejs.json', () => timelineJs(edition)),
    at('/data/events.ics', () => calendar(edition)),
    at('/search.js', () => searchIndex(desk)),
  ];
}

function dataFiles(chronology: Chronology): SiteFile[] {
  const sources = (): CslItem[] => chronology.articles.map(sourceItem);
  return [
    inPieces('/data/chronology.json', () => chronologyPieces(chronology)),
    { path: '/data/chronology.schema.json', make: schemaText },
    { path: '/data/events.csv', make: () => eventsCsv(chronology.events, chronology) },
    inPieces('/data/events.ndjson', () => eventLines(chronology)),
    { path: '/data/events.geojson', make: () => geoJson(chronology) },
    { path: '/data/sources.bib', make: () => bibtex(sources()) },
    { path: '/data/sources.ris', make: () => ris(sources()) },
    { path: '/data/sources.csl.json', make: () => cslJson(sources()) },
  ];
}

const inPieces = (path: string, pieces: () => Iterable<string>): SiteFile => ({
  path,
  make: () => [...pieces()].join(''),
  pieces,
});

const schemaText = (): string =>
  `${JSON.stringify(z.toJSONSchema(chronologySchema, { io: 'output', unrepresentable: 'any' }), null, 1)}\n`;

/** A picture of the chronology and of each event for those who share a page; it goes on at a former address. */
function pictures(desk: Desk): SiteFile[] {
  const { events, forwards } = desk.chronology;
  const file = (path: string | undefined, make: () => string): SiteFile[] =>
    path === undefined ? [] : [{ path, make, draw: drawPng }];
  return [
    ...file(sitePicturePath(desk.root), () => sitePictureSvg(desk)),
    ...events.flatMap((event) =>
      file(picturePath(desk, event), () => pictureSvg(desk, desk.events.get(event.id)!)),
    ),
    ...forwards.flatMap(({ slug }, at) =>
      file(formerPicturePath(desk, slug), () => formerPictureSvg(desk, desk.chronology.forwards[at]!)),
    ),
  ];
}

/** The record of an event, and the citations of its page and its articles. */
function filesBeside(desk: Desk, { id, slug }: EventRecord): SiteFile[] {
  const event = (): EventRecord => desk.events.get(id)!;
  return besides(slug, { record: () => eventJson(event(), desk), cited: () => citedBy(desk, event()) });
}

/** The files beside a former address go on: those of the one event it became, else a note of what it became. */
function filesOfFormer(desk: Desk, { slug }: Forward, at: number): SiteFile[] {
  const forward = (): Forward => desk.chronology.forwards[at]!;
  const record = (): string => {
    const became = becameOf(desk, forward());
    const [only] = became;
    return only && became.length === 1
      ? eventJson(only, desk)
      : formerJson(forward(), became, desk.chronology);
  };
  const cited = (): CslItem[] => becameOf(desk, forward()).flatMap((event) => citedBy(desk, event));
  return besides(slug, { record, cited });
}

/** What stands beside the page of an event. */
interface Beside {
  record: () => string;
  cited: () => CslItem[];
}

function besides(slug: string, { record, cited }: Beside): SiteFile[] {
  const path = addresses.event(slug).replace(/\/$/, '');
  const files: SiteFile[] = [
    { path: `${path}.json`, make: record },
    { path: `${path}.bib`, make: () => bibtex(cited()) },
    { path: `${path}.ris`, make: () => ris(cited()) },
    { path: `${path}.csl.json`, make: () => cslJson(cited()) },
  ];
  return files.map((file) => ({ ...file, ofEvent: true }));
}

/**
 * The events of each actor and of each type. Those that have none any more are looked up as all others are: what is made of
 * nothing would stay as it is when they have some again.
 */
function subsets(desk: Desk): SiteFile[] {
  const ofActor = (id: string) => ({ at: addresses.actor(id), events: () => eventsOf(desk, id) });
  const ofType = (id: string) => ({ at: addresses.type(id), events: () => desk.byType.get(id) ?? [] });
  const former = (desk.chronology.formerPages ?? []).flatMap(({ page }) => {
    const [, kind, id] = /^(actors|types)\/([^/]+)$/.exec(page) ?? [];
    return id === undefined ? [] : [kind === 'actors' ? ofActor(id) : ofType(id)];
  });
  const sets = [
    ...former,
    ...actorsInUse(desk).map(({ id }) => ofActor(id)),
    ...typesInUse(desk).map(({ id }) => ofType(id)),
  ];
  return sets.flatMap(({ at, events }) => [
    { path: `${at}events.json`, make: () => eventsJson(events(), desk) },
    { path: `${at}events.csv`, make: () => eventsCsv(events(), desk.chronology) },
  ]);
}
