import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { memoryBeside } from '../cache/index.ts';
import { ContentError, formatFault, readContent, type Content, type Fault } from '../content/index.ts';
import { creditsIn } from '../articles/index.ts';
import type { DatedArticle, RawArticle, Source } from '../model.ts';
import { readTimes } from '../pipeline.ts';
import type { Added } from './added.ts';
import type { AddOptions } from './options.ts';
import { askMissing } from './ask.ts';
import type { Changes } from './changes.ts';
import { compareChronologies } from './compare.ts';
import { articleText, fileName } from './article-file.ts';
import { findTwin } from '../editing/duplicates.ts';
import { readIncoming, sourcesFrom, type Item, type Known } from './incoming.ts';
import { accountInWords } from './add-account.ts';
import { writeWhole } from './write.ts';
import { give, say, sayAside } from './say.ts';

/** Adds articles one by one, tells what was found in each, and at the end what they change in the chronology. */
export async function add(files: string[], options: AddOptions): Promise<void> {
  const content = readContent(options.content);
  const { items, faults } = await readIncoming(files, options);
  const added: Added[] = [];
  for (const item of items) {
    try {
      added.push(await addOne({ ...item, content, added }, options));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
    }
  }
  const changes = compareChronologies(
    content,
    added.flatMap((one) => (one.file === undefined ? [] : [one.article])),
    memoryBeside(options.content, !options.dryRun),
  );
  tell({ added, changes, faults }, options);
}

interface Incoming extends Item {
  content: Content;
  added: Added[];
}

async function addOne({ content, added, ...item }: Incoming, options: AddOptions): Promise<Added> {
  const { from, encoding } = item;
  const { article: found } = readTimes(item.raw, content);
  if (found.foreign !== undefined) throw new ContentError([foreignFault(from, found.foreign)]);
  const { raw, known } = withFound(item, found);
  const twin = findTwin(raw, [...content.articles, ...added.map(({ article }) => article)]);
  if (twin && twin.how !== 'near copy') return { from, article: found, known, twin };
  const complete = options.yes ? raw : await askMissing(raw, found, from);
  const { article } = readTimes({ ...complete, lang: found.lang }, content);
  const name = fileName(article, (stem) => isTaken(content.dir, stem, added));
  const file = join(content.dir, 'articles', name);
  const written = { ...article, id: name.replace(/\.md$/u, ''), file };
  if (!options.dryRun) {
    mkdirSync(join(content.dir, 'articles'), { recursive: true });
    await writeWhole(file, articleText(written));
  }
  const asked = answered(raw, complete);
  return {
    from,
    file,
    article: written,
    known: { ...known, ...asked },
    ...(twin ? { twin } : {}),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

/** What lines of the text say of where it comes from goes into its front matter, where nothing surer says it. */
function withFound({ raw, known }: Item, found: DatedArticle): { raw: RawArticle; known: Known } {
  const { edtf, basis, working } = found.published;
  const constraint = working[0]?.kind === 'constraint' ? working[0].constraint : undefined;
  const day = basis === 'stated' ? { published: edtf } : {};
  const read: Partial<Source> = { ...creditsIn(found), ...day };
  const how = (name: string) =>
    name === 'published' && (constraint === 'url' || constraint === 'file-name') ? constraint : 'text';
  return {
    raw: { ...raw, source: { ...read, ...raw.source } },
    known: { ...Object.fromEntries(Object.keys(read).map((name) => [name, how(name)])), ...known },
  };
}

/** What was asked for and answered on the terminal. */
function answered(before: RawArticle, after: RawArticle): Known {
  const fields = (Object.keys(after.source) as (keyof Source)[]).filter(
    (name) => after.source[name] !== before.source[name],
  );
  return Object.fromEntries(fields.map((name) => [name, 'given']));
}

function isTaken(dir: string, stem: string, added: Added[]): boolean {
  const here = ['.md', '.txt', '.html', '.htm'].some((ending) =>
    existsSync(join(dir, 'articles', `${stem}${ending}`)),
  );
  return here || added.some(({ article }) => article.id === stem);
}

function foreignFault(file: string, language: string): Fault {
  return {
    file,
    message: `there are no rules for its language (${language}); it was not added`,
    cure: 'give --lang if the text is in English or French',
    level: 'error',
  };
}

function tell(done: { added: Added[]; changes: Changes; faults: Fault[] }, options: AddOptions): void {
  const { added, changes, faults } = done;
  for (const fault of faults) sayAside(`${formatFault(fault)}\n`);
  if (faults.some(({ level }) => level === 'error')) process.exitCode = 1;
  if (options.json) give(`${JSON.stringify({ added: added.map(summary), changes, faults })}\n`);
  else say(accountInWords(added, changes, options.dryRun ?? false));
}

function summary({ from, file, article, known, twin, encoding }: Added) {
  const { id, lang, source, published, sentences, boilerplate } = article;
  const { edtf, earliest, latest, basis } = published;
  return {
    from,
    ...(file === undefined ? {} : { id, file }),
    lang,
    source: sourcesFrom(source),
    known,
    ...(encoding === undefined ? {} : { encoding }),
    published: { edtf, earliest, latest, basis },
    sentences: sentences.length,
    leftOut: boilerplate.map(({ why }) => why),
    ...(twin ? { twin } : {}),
  };
}
