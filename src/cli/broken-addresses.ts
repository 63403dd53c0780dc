import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesListed, MANIFEST } from '../site/manifest.ts';
import { PlainError } from './faults.ts';

/**
 * A build that would break an address fails: whatever the site that stands there has at an address, the new one must
 * have too. It has not where the ledger was lost, cut short or edited, or where a language or a template of the user's
 * own was taken out. Throws a `PlainError` that says how to go on.
 */
export function refuseBrokenAddresses(
  { content, output }: { content: string; output: string },
  now: { has: (path: string) => boolean },
): void {
  const broken = publishedIn(output).filter((path) => !now.has(path));
  if (broken.length === 0) return;
  const path = join(content, 'ledger.json');
  const some = addressesIn(broken).slice(0, 3);
  const more = broken.length > some.length ? ` and ${broken.length - some.length} more` : '';
  const why = existsSync(path) ? `${path} does not know them` : `${path} is missing`;
  throw new PlainError(
    `this build would break addresses that the site in ${output} answers: ${some.join(', ')}${more}; ${why}. ` +
      `Restore the ledger (git checkout -- ${path}), or put back the language or template that made them; where they shall ` +
      `go, or that site was a preview or of another chronology, remove ${output}`,
  );
}

/** The files of the site that stands in a folder, `events/x/index.html`; none where there is no site. */
function publishedIn(output: string): string[] {
  const file = join(output, MANIFEST);
  // A site whose list cannot be read answers nothing that could be kept.
  return existsSync(file) ? [...(filesListed(readFileSync(file, 'utf8'))?.keys() ?? [])] : [];
}

/** What readers have linked to comes first: pages, then data. */
function addressesIn(files: string[]): string[] {
  const pages = files.filter((path) => path.endsWith('index.html'));
  const others = files.filter((path) => !path.endsWith('index.html'));
  return [
    ...pages.map((path) => `/${path.slice(0, -'index.html'.length)}`),
    ...others.map((path) => `/${path}`),
  ];
}
