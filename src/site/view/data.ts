import type { DataFile } from '../../languages/linking.ts';
import type { EventRecord } from '../../model.ts';
import { actorsInUse, addresses, isSplit, typesInUse, type Desk } from './desk.ts';
import { embedCode } from './embed.ts';
import type { SiteFile } from './files.ts';

/** A file of the data page: what is in it, in which form, and how large it is, as far as it is small enough to be made twice. */
export interface ListedFile {
  path: string;
  name: string;
  format: string;
  /** Where the format is told. */
  spec: string;
  what: string;
  size: string;
}

export interface DataView {
  files: ListedFile[];
  /** The events of each actor and of each kind. */
  subsets: { heading: string; rows: Subset[] }[];
  embed: string;
}

/** The events of one actor or kind; `path` without the ending of the format. */
export interface Subset {
  name: string;
  path: string;
  events: string;
}

const JSON_SPEC = 'https://www.rfc-editor.org/rfc/rfc8259';
const CSL = 'https://docs.citationstyles.org/en/stable/specification.html';

/** Format and its specification of each file that holds the chronology; the site's own languages have some of them. */
const FORMATS: Record<DataFile, [format: string, spec: string]> = {
  'data/chronology.json': ['JSON', JSON_SPEC],
  'data/chronology.schema.json': ['JSON Schema 2020-12', 'https://json-schema.org/draft/2020-12'],
  'data/events.csv': ['CSV', 'https://www.rfc-editor.org/rfc/rfc4180'],
  'data/events.ndjson': ['JSON lines', 'https://jsonlines.org/'],
  'data/events.geojson': ['GeoJSON', 'https://www.rfc-editor.org/rfc/rfc7946'],
  'data/events.ics': ['iCalendar', 'https://www.rfc-editor.org/rfc/rfc5545'],
  'data/timelinejs.json': ['TimelineJS 3', 'https://timeline.knightlab.com/docs/json-format.html'],
  'data/sources.bib': ['BibTeX', 'https://ctan.org/pkg/biblatex'],
  'data/sources.ris': ['RIS', 'https://en.wikipedia.org/wiki/RIS_(file_format)'],
  'data/sources.csl.json': ['CSL-JSON', CSL],
  'feed.xml': ['Atom', 'https://www.rfc-editor.org/rfc/rfc4287'],
  'feed.json': ['JSON Feed 1.1', 'https://www.jsonfeed.org/version/1.1/'],
  'changes.xml': ['Atom', 'https://www.rfc-editor.org/rfc/rfc4287'],
  'changes.json': ['JSON Feed 1.1', 'https://www.jsonfeed.org/version/1.1/'],
};

export function viewData(desk: Desk, files: SiteFile[]): DataView {
  const { words, lang, chronology } = desk;
  const named = new Map(files.map((file) => [file.path, file]));
  return {
    files: (Object.keys(FORMATS) as DataFile[]).flatMap((name) => {
      const file = named.get(`${desk.root}/${name}`) ?? named.get(`/${name}`);
      return file ? [listed(desk, name, file)] : [];
    }),
    subsets: [
      {
        heading: words.actor.title,
        rows: actorsInUse(desk).map(({ id, name }) =>
          subset(desk, { name: name[lang], at: addresses.actor(id), events: desk.byActor.get(id)! }),
        ),
      },
      {
        heading: words.type.title,
        rows: typesInUse(desk).map(({ id, name }) =>
          subset(desk, { name: name[lang], at: addresses.type(id), events: desk.byType.get(id)! }),
        ),
      },
    ].filter(({ rows }) => rows.length > 0),
    embed: embedCode(desk, { title: chronology.settings.title[lang] }),
  };
}

function listed(desk: Desk, name: DataFile, file: SiteFile): ListedFile {
  const [format, spec] = FORMATS[name];
  const { data } = desk.words.linking;
  return {
    ...{ path: file.path, name: name.replace('data/', ''), format, spec },
    what: data.files[name],
    size: isSplit(desk) ? '' : data.size(Math.ceil(Buffer.byteLength(file.make()) / 1000)),
  };
}

/** The files of a part lie at its page, once for all languages. */
function subset({ words }: Desk, part: { name: string; at: string; events: EventRecord[] }): Subset {
  return { name: part.name, path: `${part.at}events`, events: words.count.events(part.events.length) };
}
