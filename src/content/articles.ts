import { basename, extname } from 'node:path';
import { isLang, readSavedPage, type PageFields } from '../articles/index.ts';
import type { Lang, RawArticle } from '../model.ts';
import { fold } from '../text/index.ts';
import { check } from './check.ts';
import { decodeText } from './encoding.ts';
import { ContentError, type Fault } from './faults.ts';
import { listFiles, readBytes, type ContentFile } from './files.ts';
import { readFrontMatter } from './front-matter.ts';
import { articleFile, toSource } from './schemas/article.ts';
import { isReserved } from './schemas/common.ts';
import { suspicions } from './suspicions.ts';

const ENDINGS = ['.md', '.txt', '.html', '.htm'];
const LONGEST_ID = 120;

/** The articles of `articles/`, and what is wrong with the others. */
export function readArticles(dir: string): { articles: RawArticle[]; faults: Fault[] } {
  const { files, faults } = listFiles(dir, 'articles', ENDINGS, {
    endings: /\.(?:pdf|docx?|odt|rtf|pages|markdown|text|mhtml?|eml)$/iu,
    cure: 'save the article as text, Markdown or HTML: .txt, .md or .html',
  });
  const articles: RawArticle[] = [];
  const owners = new Map<string, string>();
  for (const file of withoutOriginals(files)) {
    const id = articleId(file.path);
    const twin = owners.get(id);
    faults.push(...idFaults(id, file, twin));
    owners.set(id, file.shown);
    try {
      const read = parseArticle(decodeArticle(readBytes(file), file.shown), file.shown, id);
      faults.push(...read.faults);
      if (read.article && twin === undefined) articles.push(read.article);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
    }
  }
  return { articles, faults };
}

/** A saved page beside a text of the same name is the original of that text; the text is read. */
function withoutOriginals(files: ContentFile[]): ContentFile[] {
  const stem = (path: string): string => path.slice(0, -extname(path).length);
  const texts = new Set(files.filter((file) => !isHtml(file.path)).map((file) => stem(file.path)));
  return files.filter((file) => !isHtml(file.path) || !texts.has(stem(file.path)));
}

export function isHtml(path: string): boolean {
  return /\.html?$/iu.test(path);
}

/** The id of an article: its file's name in letters that can stand in an address. */
export function articleId(path: string): string {
  return fold(basename(path, extname(path)))
    .replace(/[^a-z0-9_]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

function idFaults(id: string, file: ContentFile, twin: string | undefined): Fault[] {
  const fault = (message: string, cure: string): Fault[] => [{ file: file.shown, message, cure, level: 'error' }];
  if (id === '' || isReserved(id)) return fault('the name of the file gives no address', 'rename it in letters and digits');
  if (id.length > LONGEST_ID) return fault('the name of the file is too long', `use at most ${LONGEST_ID} characters`);
  if (twin !== undefined) return fault(`gives the same address as ${twin} (/articles/${id}/)`, 'rename one of the two');
  return [];
}

/** The text of an article's bytes; a saved page may declare its encoding in itself. */
export function decodeArticle(bytes: Buffer, file: string, encoding?: string): string {
  return decodeText(bytes, file, encoding ?? (isHtml(file) ? declaredEncoding(bytes) : undefined));
}

/** The encoding that a saved page declares in itself. */
export function declaredEncoding(bytes: Buffer): string | undefined {
  return /<meta[^>]{0,200}charset=["']?([\w-]{2,40})/iu.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1];
}

/** A file's text → an article: front matter and prose, or a saved page with its metadata. */
export function parseArticle(source: string, file: string, id: string): { article?: RawArticle; faults: Fault[] } {
  if (isHtml(file)) return pageArticle(source, file, id);
  const { fields, text, textLine } = readFrontMatter(source, file);
  const { value, faults } = check(articleFile, fields, file);
  if (!value) return { faults };
  if (text.trim() === '') return { faults: [noText(file)] };
  if (value.language !== undefined && !isLang(value.language)) {
    return { faults: [unknownLanguage(file, fields.lineOf(['language']), value.language)] };
  }
  const lang: Lang | undefined = value.language;
  const article: RawArticle = { id, file, text, textLine, ...(lang ? { lang } : {}), source: toSource(value) };
  return { article, faults: suspicions(article, (path) => fields.lineOf(path)) };
}

function pageArticle(source: string, file: string, id: string): { article?: RawArticle; faults: Fault[] } {
  const page = readSavedPage(source);
  if (page.text.trim() === '') return { faults: [noText(file)] };
  const { value } = check(articleFile, { data: usable(page.fields), faults: [], lineOf: () => 1 }, file);
  const lang = isLang(page.lang) ? page.lang : undefined;
  const known = value ?? articleFile.parse({});
  const article: RawArticle = { id, file, text: page.text, ...(lang ? { lang } : {}), source: toSource(known) };
  return { article, faults: suspicions(article, () => 1) };
}

/** A page or text may say nonsense of itself; a field that no editor could write is left out. */
export function usable(fields: PageFields): Record<string, unknown> {
  const shape = articleFile.shape;
  const good = Object.entries(fields).filter(([key, value]) => shape[key as keyof typeof shape].safeParse(value).success);
  return Object.fromEntries(good);
}

function noText(file: string): Fault {
  return { file, message: 'there is no text of an article in it', cure: 'put the text under the front matter', level: 'error' };
}

function unknownLanguage(file: string, line: number, language: string): Fault {
  const message = `there are no rules for the language "${language}"; the article is left out`;
  return { file, line, message, cure: 'correct "language:" if the text is in en or fr', level: 'warning' };
}
