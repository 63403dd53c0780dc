import { distance } from '../content/index.ts';
import { layOut } from '../site/view/sheets.ts';
import { UsageError } from './faults.ts';
import { tellFrom } from './tell.ts';
import { give, say, sayAside } from './say.ts';

/** What a format has no room for, by the end of the file's name. */
const LOST: [RegExp, string][] = [
  [
    /events\.csv$/u,
    'the quotations, the working of the dates, the reasons for merging, the paragraphs of notes',
  ],
  [/timelinejs\.json$/u, 'events without a beginning, the quotations, the sources'],
  [/\.ics$/u, 'events known no better than to a season or year, quotations, the working of the dates'],
  [/\.(?:bib|ris|csl\.json)$/u, 'the events: it holds what is cited'],
  [/(?:feed|changes)\.(?:xml|json)$/u, 'all but the newest 50 events'],
  [/events\.ndjson$/u, 'articles, actors and former addresses, which chronology.json has'],
];

/** What people call a format whose file has another name. */
const CALLED = new Map([
  ['json', 'chronology.json'],
  ['jsonl', 'events.ndjson'],
  ['excel', 'events.csv'],
  ['map', 'events.geojson'],
  ['ical', 'events.ics'],
  ['icalendar', 'events.ics'],
  ['calendar', 'events.ics'],
  ['bibtex', 'sources.bib'],
  ['latex', 'sources.bib'],
  ['endnote', 'sources.ris'],
  ['zotero', 'sources.ris'],
  ['atom', 'feed.xml'],
  ['rss', 'feed.xml'],
]);

/** The formats whose name holds what was asked for, or is mistyped in it; where none is near, how to see them all. */
function suggestion(wanted: string, named: string[]): string {
  const called = CALLED.get(wanted.toLowerCase());
  const inLang = named.filter((name) => name.startsWith('fr/') === wanted.startsWith('fr/'));
  const parts = (name: string): string[] => [name, ...name.split('.')];
  const near = [
    ...(called === undefined ? [] : [called]),
    ...inLang.filter((name) => name.includes(wanted.toLowerCase())),
    ...inLang.filter((name) => parts(name).some((part) => part.length > 2 && distance(part, wanted) < 3)),
  ];
  if (near.length === 0) return 'without a name, export lists them all';
  const shown = [...new Set(near)].slice(0, 3);
  return `did you mean ${shown.map((one) => `"${one}"`).join(', ')}?`;
}

/** Prints one file of the site, or the names of all; what the format loses is said on standard error. */
export function exportFile(dir: string, name: string | undefined): void {
  const { files } = layOut(tellFrom(dir).chronology);
  const data = files.filter(
    ({ path }) => !/(?:robots\.txt|\.nojekyll|sitemap\.xml|_headers|_redirects|\.htaccess)$/u.test(path),
  );
  const named = data
    .filter(({ path }) => !/^\/(?:fr\/)?(?:events|actors|types)\//u.test(path))
    .map(({ path }) => path.slice(1).replace(/^(fr\/)?data\//u, '$1'));
  if (name === undefined) {
    for (const one of named) say(`${one}\n`);
    say('events/SLUG.json .bib .ris .csl.json, actors/ID/events.json .csv, types/ID/events.json .csv\n');
    return;
  }
  const wanted = name.replace(/^\//u, '');
  const found = data.find(({ path }) =>
    [wanted, `data/${wanted}`, wanted.replace(/^fr\//u, 'fr/data/')].includes(path.slice(1)),
  );
  if (!found) throw new UsageError(`there is no format "${name}"; ${suggestion(wanted, named)}`);
  give(found.make());
  const lost = LOST.find(([pattern]) => pattern.test(found.path));
  if (lost) sayAside(`Not in it: ${lost[1]}.\n`);
}
