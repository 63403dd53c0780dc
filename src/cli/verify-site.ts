import { existsSync } from 'node:fs';
import { ContentError, printable, readArticles } from '../content/index.ts';
import { verifySite } from '../site/verify.ts';
import { UsageError } from './faults.ts';
import { give, say, sayAside } from './say.ts';

/** Says whatever is not as it was published, on standard error; exit status 1 where anything is. */
export async function verify(
  dir: string,
  { content, hashesOnly, json }: { content: string; hashesOnly?: true; json?: true },
): Promise<void> {
  if (!existsSync(dir)) throw new UsageError(`there is no folder "${dir}"; name the one with the site`);
  const verified = await verifySite(dir, hashesOnly ? undefined : textsOf(content));
  if (verified.faults.length > 0) process.exitCode = 1;
  if (json) {
    give(`${JSON.stringify(verified)}\n`);
    return;
  }
  for (const fault of verified.faults) sayAside(`${printable(fault)}\n`);
  const { files, quotations, faults } = verified;
  const quoted = hashesOnly ? 'quotations not looked at' : `${quotations} quotations looked for`;
  say(`${files} files, ${quoted}, ${faults.length} faults\n`);
}

/** The articles that quotations are looked for in. Throws a `ContentError` where one cannot be read. */
function textsOf(content: string): Map<string, string> {
  if (!existsSync(content))
    throw new UsageError(`there is no folder "${content}"; name it with --content, or give --hashes-only`);
  const { articles, faults } = readArticles(content);
  if (faults.some(({ level }) => level === 'error')) throw new ContentError(faults);
  return new Map(articles.map(({ id, text }) => [id, text]));
}
