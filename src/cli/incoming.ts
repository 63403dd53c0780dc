import { existsSync, lstatSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import {
  articleId,
  declaredEncoding,
  decodeArticle,
  isHtml,
  parseArticle,
  usable,
} from '../content/articles.ts';
import { ContentError, type Fault } from '../content/index.ts';
import { isMissing, listFiles, readBytes, type ContentFile } from '../content/files.ts';
import { articleFile, toSource } from '../content/schemas/article.ts';
import { wording } from '../content/check.ts';
import { isLang, readHeadingFields } from '../articles/index.ts';
import { guessEncoding } from '../content/guess-encoding.ts';
import type { RawArticle, Source } from '../model.ts';
import type { AddOptions } from './options.ts';
import { UsageError } from './faults.ts';

/** An article on its way into the content folder, and where it came from. */
export interface Item {
  from: string;
  raw: RawArticle;
  /** Where each thing known of it comes from. */
  known: Known;
  /** Where nobody named it and it is none of those expected. */
  encoding?: string;
}

/** By fields of front matter: given as an option or answered, said by the file or page, in its address or file name, found in the text. */
export type Known = Partial<
  Record<keyof Source | 'language', 'given' | 'page' | 'file' | 'url' | 'file-name' | 'text'>
>;

/** Reads the files, folders and standard input that `add` was given. Faulty ones come back as faults. */
export async function readIncoming(
  paths: string[],
  options: AddOptions,
): Promise<{ items: Item[]; faults: Fault[] }> {
  const stated = statedFields(options);
  const items: Item[] = [];
  const faults: Fault[] = [];
  for (const file of paths.flatMap(expand)) {
    try {
      const bytes = file.path === '-' ? await readAll() : readBytes(file);
      const read = parseIncoming(bytes, file, options);
      faults.push(...read.faults);
      if (!read.article) continue;
      const raw = withHeadingFields(read.article);
      const known = knownFrom(raw, stated);
      const { encoding } = read;
      items.push({
        from: file.shown,
        raw: withStated(raw, stated),
        known,
        ...(encoding ? { encoding } : {}),
      });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
    }
  }
  return { items, faults };
}

function parseIncoming(bytes: Buffer, file: ContentFile, options: AddOptions) {
  const declared = isHtml(file.shown) ? declaredEncoding(bytes) : undefined;
  const encoding = (options.encoding ?? declared) ? undefined : guessEncoding(bytes);
  const source = decodeArticle(bytes, file.shown, options.encoding ?? encoding);
  const piped = file.path === '-' && /^\s*(?:<!doctype html|<html[\s>])/iu.test(source.slice(0, 500));
  const name = piped ? 'stdin.html' : file.shown;
  const read = parseArticle(source, isHtml(name) ? name : file.shown, articleId(basename(name)) || 'article');
  return { ...read, encoding };
}

/** The labelled lines that open a text belong into its front matter; what that says already wins. */
function withHeadingFields(raw: RawArticle): RawArticle {
  if (raw.textLine === undefined) return raw;
  const { fields, text } = readHeadingFields(raw.text);
  const read = usable(fields) as Partial<Source>;
  return text.trim() === '' ? raw : { ...raw, text, source: { ...read, ...raw.source } };
}

function expand(path: string): ContentFile[] {
  if (path === '-') return [{ path, shown: 'stdin' }];
  if (!isFolder(path)) return matching(path).map((one) => ({ path: one, shown: one }));
  const { files, faults } = listFiles(path, '', ['.md', '.txt', '.html', '.htm']);
  if (faults.length > 0) throw new ContentError(faults);
  if (files.length === 0)
    throw new UsageError(`${path} holds no .md, .txt or .html file; name a file or another folder`);
  return files;
}

/** Whether there is a folder of this name. */
export function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch (error) {
    if (!isMissing(error)) throw error;
    return false;
  }
}

/** A name that is there is meant as it stands; else stars and brackets are a pattern, as on systems whose shell knows none. */
function matching(path: string): string[] {
  if (existsSync(path) || !/[*?[{]/u.test(path)) return [path];
  const found = globSync(path.replaceAll('\\', '/'), { dot: false }).sort();
  if (found.length === 0) throw new UsageError(`${path} matches no file; name a file or a folder`);
  return found;
}

async function readAll(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

interface Stated {
  lang?: RawArticle['lang'];
  source: Partial<Source>;
}

/** What the options say, through the same schema as front matter. Throws a `UsageError`. */
function statedFields(options: AddOptions): Stated {
  const { headline, publisher, author, url, published, lang: language, retelling, basedOn } = options;
  const written = { headline, publisher, author, url, published, language, retelling, 'based-on': basedOn };
  const given = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
  const result = articleFile.safeParse(given);
  if (!result.success)
    throw new UsageError(
      result.error.issues
        .map(
          (issue) =>
            `--${wording(issue)
              .join('; ')
              .replace(/^"([\w-]+)"/u, '$1')}`,
        )
        .join('\n'),
    );
  if (language !== undefined && !isLang(language))
    throw new UsageError(`--lang: there are no rules for "${language}"; write en or fr`);
  const source: Partial<Source> = toSource(result.data);
  // Left unsaid, it must not undo what the file says.
  if (!retelling) delete source.retelling;
  return { ...(isLang(language) ? { lang: language } : {}), source };
}

/** Options win over what the file says of itself. */
function withStated(raw: RawArticle, stated: Stated): RawArticle {
  const lang = stated.lang ?? raw.lang;
  return { ...raw, ...(lang === undefined ? {} : { lang }), source: { ...raw.source, ...stated.source } };
}

function knownFrom({ source, lang, textLine }: RawArticle, stated: Stated): Known {
  const said = textLine === undefined ? 'page' : 'file';
  const names = (fields: object, how: 'given' | 'page' | 'file') =>
    Object.keys(fields).map((name) => [name, how] as const);
  const language = stated.lang ? 'given' : lang ? said : 'text';
  return Object.fromEntries([
    ...names(source, said),
    ...names(stated.source, 'given'),
    ['language', language],
  ]);
}

/** What is known of where a text comes from, by the names of front matter. */
export function sourcesFrom({ basedOn, ...source }: Source): Record<string, unknown> {
  return { ...source, ...(basedOn === undefined ? {} : { 'based-on': basedOn }) };
}
