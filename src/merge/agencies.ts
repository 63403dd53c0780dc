import { AGENCIES } from '../languages/agencies.ts';
import { fold } from '../text/index.ts';

/** How much of an article's beginning and end is looked at for a credit, in UTF-16 units. */
const EDGE = 300;
/** Longest line that is nothing but a credit. */
const CREDIT_LINE = 60;
/** Words of a credit beside the agencies themselves. */
const BESIDE = /\b(?:by|with|source|sources|from|and|avec|par|et|copyright)\b|[©:/,&.+–—]|(?<= )-|-(?= |$)/gu;

const byName = new Map(
  Object.entries(AGENCIES).flatMap(([agency, names]) => names.map((name) => [name, agency] as const)),
);

/**
 * Agencies whose text an article prints, by its credits: "PARIS, 3 May (Reuters) –" at the beginning, "(AFP)" or a
 * line "Source: AFP" at either end. What an agency was told ("he told AFP") is no credit.
 */
export function agenciesOf(text: string): string[] {
  const edges = [text.slice(0, EDGE), text.slice(Math.max(EDGE, text.length - EDGE))];
  const credits = edges.flatMap((edge) => [
    ...[...edge.matchAll(/\(([^()\n]{2,60})\)/gu)].map(([, inside]) => inside!),
    ...edge.split('\n').filter((line) => line.trim().length <= CREDIT_LINE),
  ]);
  return [...new Set(credits.flatMap(agenciesIn))];
}

/** The agencies of a credit; none where it says anything else. */
function agenciesIn(credit: string): string[] {
  const names = fold(credit)
    .replace(BESIDE, '|')
    .split('|')
    .map((part) => part.trim());
  const agencies = names.filter((name) => name !== '').map((name) => byName.get(name));
  return agencies.every((agency) => agency !== undefined) ? agencies : [];
}

/** What stands around the name of a paper or agency: "The Gazette newspaper", « l'agence Reuters ». */
const AROUND =
  /^(?:the |le |la |les |l['’])?(?:agence(?: de presse)? |journal |quotidien |newspaper )?|(?: news)? agency$| newspaper$/gu;

/** One key for a paper or an agency, whatever name it is called by and whatever stands around it. */
export function houseKey(name: string): string {
  const whole = fold(name).trim();
  const bare = whole.replace(AROUND, '');
  return fold(byName.get(whole) ?? byName.get(bare) ?? bare);
}
