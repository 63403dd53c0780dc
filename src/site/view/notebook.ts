import type { Chronology } from '../../model.ts';
import type { Desk, Indexes, Lookup } from './desk.ts';

/**
 * A part of the chronology by name: `chronology settings`, `events x`; `events? x` is whether there is an `x`; `chronology`
 * is all of it.
 */
export type Part = string;

/** What reads the list of all events is made anew with any of them: it is noted to hang on everything, and no more. */
const ALL_EVENTS: Part = 'chronology events';
const WHOLE: Part = 'chronology';

/** Notes what is read of a chronology while something is made from it. */
export interface Notebook {
  /** The same desk; all that is read of it is noted. */
  watched: (desk: Desk) => Desk;
  /** Does some work, and tells which parts it read. */
  during: <T>(work: () => T) => Noted<T>;
}

/** What was made, and the parts that were read for it. */
export interface Noted<T> {
  made: T;
  parts: Set<Part>;
}

/**
 * A view sees the chronology only through its desk, so the notes are whole whatever the view does: nobody lists by
 * hand what a page hangs on. Of the desk itself only language, words and root are not noted: they stand in the sheet.
 */
export function openNotebook(): Notebook {
  /** Nothing while no work is noted, as when the site is laid out. */
  let open: Set<Part> | undefined;
  /** Whether the open work hangs on everything: then there is nothing more to note. */
  let whole = false;
  const note = (part: Part): void => {
    if (open === undefined || whole) return;
    whole = part === ALL_EVENTS || part === WHOLE;
    if (whole) open.clear();
    open.add(whole ? WHOLE : part);
  };
  const during = <T>(work: () => T): Noted<T> => {
    const outer = { open, whole };
    const parts = (open = new Set<Part>());
    whole = false;
    try {
      return { made: work(), parts };
    } finally {
      ({ open, whole } = outer);
    }
  };
  const found = new Map<string, Noted<unknown>>();
  /** Who is given what was found before has read as much as who found it. */
  const once = <T>(name: string, make: () => T): T => {
    const known = found.get(name) ?? during(make);
    found.set(name, known);
    known.parts.forEach(note);
    return known.made as T;
  };
  return { during, watched: (desk) => ({ ...desk, ...watchedParts(desk, note), once }) };
}

type Note = (part: Part) => void;

/** What a desk has beside its indexes. */
const OTHERS = new Set(['chronology', 'lang', 'words', 'root', 'once'] satisfies (keyof Desk)[] as string[]);

function watchedParts(desk: Desk, note: Note) {
  const indexes = Object.entries(desk as unknown as Record<string, Lookup<unknown>>);
  const watched = indexes
    .filter(([name]) => !OTHERS.has(name))
    .map(([name, index]) => [name, watchedIndex(name, index, note)]);
  return {
    ...(Object.fromEntries(watched) as Indexes),
    chronology: watchedChronology(desk.chronology, note),
  };
}

const watchedIndex = <T>(name: string, index: Lookup<T>, note: Note): Lookup<T> => ({
  get: (key) => {
    note(`${name} ${key}`);
    return index.get(key);
  },
  has: (key) => {
    note(`${name}? ${key}`);
    return index.has(key);
  },
});

function watchedChronology(chronology: Chronology, note: Note): Chronology {
  const fields = Object.entries(chronology).map(([name, value]: [string, unknown]) => {
    const part = `chronology ${name}`;
    const get = (): unknown => {
      note(part);
      return value;
    };
    return [name, { get, enumerable: true }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(fields)) as Chronology;
}

/** What a part holds now. */
export function partOf(desk: Desk, part: Part): unknown {
  if (part === WHOLE) return Object.entries(desk.chronology);
  const at = part.indexOf(' ');
  const [name, key] = [part.slice(0, at), part.slice(at + 1)];
  if (name === 'chronology') return desk.chronology[key as keyof Chronology];
  if (name.endsWith('?')) return desk[name.slice(0, -1) as keyof Indexes].has(key);
  return desk[name as keyof Indexes].get(key);
}
