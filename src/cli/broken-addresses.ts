import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../model.ts';
import { PlainError } from './faults.ts';

/**
 * A build that would break an address fails: what the site that stands there answers must be in the ledger. It is
 * not where the ledger was lost, cut short or edited. Throws a `PlainError` that says how to go on.
 */
export function refuseBrokenAddresses(
  { content, output }: { content: string; output: string },
  ledger: Ledger,
): void {
  const known = new Set(ledger.events.map(({ slug }) => slug));
  const broken = publishedIn(output).filter((slug) => !known.has(slug));
  if (broken.length === 0) return;
  const path = join(content, 'ledger.json');
  const some = broken.slice(0, 3).map((slug) => `/events/${slug}/`);
  const more = broken.length > some.length ? ` and ${broken.length - some.length} more` : '';
  const why = existsSync(path) ? `${path} does not know them` : `${path} is missing`;
  throw new PlainError(
    `this build would break addresses that the site in ${output} answers: ${some.join(', ')}${more}; ${why}. ` +
      `Restore the ledger (git checkout -- ${path}); where that site was a preview or of another chronology, remove ${output}`,
  );
}

/** Addresses of events, today's and former ones, of the site that stands in a folder; none where there is no site. */
function publishedIn(output: string): string[] {
  const file = join(output, 'data', 'chronology.json');
  if (!existsSync(file)) return [];
  try {
    const { events, forwards } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { slug: string }[]>;
    return [...(events ?? []), ...(forwards ?? [])].map(({ slug }) => slug);
  } catch {
    // A site that cannot be read answers nothing that could be kept.
    return [];
  }
}
