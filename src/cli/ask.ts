import { dateInWords } from '../chronology/index.ts';
import { printable } from '../content/index.ts';
import { articleFile } from '../content/schemas/article.ts';
import type { DatedArticle, RawArticle, Source } from '../model.ts';
import { withQuestions, type Ask } from './questions.ts';
import { sayAside } from './say.ts';

/** What is asked when neither the file nor the options say it. */
const QUESTIONS = [
  { key: 'published', ask: 'Published on (2021-10-01)' },
  { key: 'publisher', ask: 'Publisher' },
  { key: 'url', ask: 'Address' },
] as const;

/** Asks on the terminal for what could not be found; an empty answer leaves it unknown. In pipes nothing is asked. */
export async function askMissing(raw: RawArticle, found: DatedArticle, from: string): Promise<RawArticle> {
  const missing = QUESTIONS.filter(({ key }) => raw.source[key] === undefined);
  if (!process.stdin.isTTY || !process.stderr.isTTY || missing.length === 0) return raw;
  const source: Source = { ...raw.source };
  sayAside(`${printable(from)}: ${printable(found.source.headline ?? 'no headline found')}\n`);
  await withQuestions(async (answer) => {
    for (const { key, ask } of missing) {
      const hint = key === 'published' ? proposal(found) : 'empty: unknown';
      const given = await askUntilGood(key, answer, `${ask} [${hint}]: `);
      if (given !== undefined) source[key] = given;
    }
  });
  return { ...raw, source };
}

/** What the text leaves open of its day. Nothing is written of it, so that better rules or more articles may narrow it. */
function proposal({ published }: DatedArticle): string {
  const { earliest, latest } = published;
  if (earliest === null && latest === null) return 'empty: unknown';
  return `the text says ${dateInWords(published, 'en')}; empty: leave it at that`;
}

async function askUntilGood(
  key: (typeof QUESTIONS)[number]['key'],
  answer: Ask,
  text: string,
): Promise<string | undefined> {
  for (;;) {
    const given = await answer(text);
    if (given === null || given === '') return undefined;
    const checked = articleFile.shape[key].safeParse(given);
    if (checked.success) return checked.data;
    sayAside(`  ${checked.error.issues[0]!.message}\n`);
  }
}
