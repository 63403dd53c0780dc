import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { wellFormed } from '../exports/xml.ts';
import { misquotedIn } from './check.ts';
import { manifestFaults } from './manifest.ts';

/** As much of `/data/chronology.json` as is looked at; the folder may hold anything. */
const published = z.object({
  events: z.array(
    z.object({
      slug: z.string(),
      claims: z.array(
        z.object({
          article: z.string(),
          exact: z.string(),
          selectors: z.object({ position: z.object({ start: z.number(), end: z.number() }) }),
        }),
      ),
    }),
  ),
});

/** What a look at a published folder found. */
export interface Verified {
  faults: string[];
  files: number;
  /** Quotations found again, in the data and on the pages; none were looked for without the articles. */
  quotations: number;
}

/**
 * Holds a published folder against its manifest and, where the articles are given, looks for every quotation of its
 * data and its pages again. Articles are by id; those that the folder quotes and that are not among them are faults.
 */
export async function verifySite(dir: string, articles?: Map<string, string>): Promise<Verified> {
  const faults = await manifestFaults(dir);
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  if (!articles) return { faults, files: files.length, quotations: 0 };
  const pages = files
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .filter((path) => path.endsWith('.html'))
    .sort();
  const shown = new Map([...articles].map(([id, text]) => [id, wellFormed(text)]));
  const found = await misquotedData(dir, articles);
  let { quotations } = found;
  const misquoted = [...found.faults];
  for (const path of pages) {
    const text = await readFile(join(dir, path), 'utf8');
    misquoted.push(...misquotedIn(join(dir, path), text, shown));
    quotations += text.split('<bdi data-article=').length - 1;
  }
  return { faults: [...faults, ...misquoted], files: files.length, quotations };
}

/** Quotations of the data, looked for at their place, which is in code points there. */
async function misquotedData(
  dir: string,
  articles: Map<string, string>,
): Promise<{ faults: string[]; quotations: number }> {
  const file = join(dir, 'data', 'chronology.json');
  const read = published.safeParse(
    await readFile(file, 'utf8')
      .then(JSON.parse)
      .catch(() => null),
  );
  if (!read.success) return { faults: [`${file}: cannot be read; build again`], quotations: 0 };
  const points = new Map([...articles].map(([id, text]) => [id, Array.from(text)]));
  const claims = read.data.events.flatMap(({ claims: all, slug }) =>
    all.map((claim) => ({ slug, ...claim })),
  );
  const wrong = claims.filter(({ article, exact, selectors: { position } }) => {
    return points.get(article)?.slice(position.start, position.end).join('') !== exact;
  });
  const faults = wrong.map(
    ({ slug, article, exact }) =>
      `${file}: "${slug}" quotes words that do not stand at their place in the article ${article}: "${exact.slice(0, 60)}"; build again`,
  );
  return { faults, quotations: claims.length };
}
