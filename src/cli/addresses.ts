import type { RawArticle } from '../model.ts';

/** Asked at once, and how long each may take. Milliseconds. */
const AT_ONCE = 6;
const PATIENCE = 10_000;

/** The articles whose address does not answer, by id, with what was said. */
export async function deadAddresses(articles: RawArticle[]): Promise<Map<string, string>> {
  const open = articles.filter(({ source }) => source.url !== undefined);
  const dead = new Map<string, string>();
  const worker = async (): Promise<void> => {
    for (let article = open.pop(); article; article = open.pop()) {
      const wrong = await problemWith(article.source.url!);
      if (wrong !== undefined) dead.set(article.id, wrong);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return dead;
}

/** Only what says "gone" counts: a page that asks for a login or refuses programs is there. */
async function problemWith(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'follow' });
    await answer.body?.cancel();
    return answer.status === 404 || answer.status === 410 ? `status ${answer.status}` : undefined;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? 'no answer in ten seconds'
      : 'no such server, or no connection';
  }
}
