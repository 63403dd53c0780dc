import type { BoilerplateKind } from '../languages/boilerplate.ts';
import type { Boilerplate, Lang } from '../model.ts';
import { fold } from '../text/index.ts';
import { classify, isWeaklyBoilerplate, namesPaper } from './boilerplate.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import type { Block } from './prose.ts';

/** A block of the story; the headline is one of them. */
export interface StoryBlock extends Block {
  headline: boolean;
}

interface Seen {
  block: Block;
  evidence: Evidence | null;
  why: BoilerplateKind | null;
}

/** Parts the blocks of a page into the story, with its headline, and what was left out. */
export function readPage(
  text: string,
  blocks: Block[],
  known: { lang: Lang; headline?: string },
): { story: StoryBlock[]; boilerplate: Boilerplate[] } {
  const seen = blocks.map((block): Seen => {
    const evidence = gatherEvidence(text, block, known.lang);
    return { block, evidence, why: evidence && classify(evidence, known.lang) };
  });
  markPaper(seen, known);
  const headline = findHeadline(text, seen, known.headline);
  if (headline) headline.why = null;
  markDoubled(seen, headline);
  markTop(seen, headline);
  markFoot(seen, headline);
  return {
    story: seen
      .filter(({ why }) => why === null)
      .map((one) => ({ ...one.block, headline: one === headline || one.block.heading || isCrosshead(one) })),
    boilerplate: seen.flatMap(({ block, why }) => (why ? [{ start: block.start, end: block.end, why }] : [])),
  };
}

/** A paragraph that only a story has: a whole sentence of some length that shows no sign of the page. */
function isStory({ evidence, why }: Seen): boolean {
  if (why !== null) return false;
  return (
    evidence === null || (evidence.closed && evidence.words.length >= 8 && !isWeaklyBoilerplate(evidence))
  );
}

/** A line between paragraphs that is no sentence. */
function isCrosshead({ evidence }: Seen): boolean {
  return (
    evidence !== null &&
    !evidence.closed &&
    evidence.words.length <= 10 &&
    !/[:;,–—-]\s*$/u.test(evidence.text)
  );
}

/** The name of the paper may stand first, above the headline. */
function markPaper([first, second]: Seen[], { lang, headline }: { lang: Lang; headline?: string }): void {
  if (!first?.evidence || first.why !== null || first.evidence.text === headline) return;
  const followed = second?.why === null && isLine(second.evidence);
  if (followed && namesPaper(first.evidence, lang)) first.why = 'navigation';
}

/**
 * The headline: the line that front matter names; else, above the first paragraph of the story, the line
 * with the mark of a heading, else the first of some length that is no whole sentence. Sections of the
 * site come before it and are shorter; a standfirst or a caption comes after it.
 */
function findHeadline(text: string, seen: Seen[], stated: string | undefined): Seen | null {
  const named = stated === undefined ? '' : fold(stated);
  const same = seen
    .slice(0, 12)
    .find(({ block }) => named !== '' && fold(text.slice(block.start, block.end)) === named);
  if (same) return same;
  const first = seen.findIndex(isStory);
  const above = seen
    .slice(0, first < 0 ? 0 : first)
    .filter(({ why, evidence }) => why === null && isLine(evidence));
  return (
    above.find(({ block }) => block.heading) ??
    above.find((one) => size(one) >= 4) ??
    above.find((one) => size(one) === 3) ??
    null
  );
}

function isLine(evidence: Evidence | null): evidence is Evidence {
  return evidence !== null && evidence.text.length <= 250 && !/[.…:;,]["'”’»)]?\s*$/u.test(evidence.text);
}

function size(one: Seen | null): number {
  return one?.evidence?.words.length ?? 0;
}

/** A block that stands twice: a caption and its alternative text, a headline and its breadcrumb. */
function markDoubled(seen: Seen[], headline: Seen | null): void {
  const first = new Map<string, number>();
  seen.forEach((one, index) => {
    if (one.why !== null || size(one) < 4) return;
    const key = one.evidence!.words.join(' ');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
    } else if (one !== headline) {
      const twin = seen[before]!;
      one.why = twin === headline ? 'navigation' : 'caption';
      // Side by side both are a caption, unless it is a paragraph of the story pasted twice.
      if (index === before + 1 && twin !== headline && isOneLine(one)) twin.why = 'caption';
    }
  });
}

function isOneLine({ evidence }: Seen): boolean {
  return (
    evidence !== null &&
    evidence.words.length <= 40 &&
    !evidence.quoted &&
    !/[.!?]\s+\p{Lu}/u.test(evidence.text)
  );
}

/** Above the headline, and between it and the story, words of one to three are sections of the site. */
function markTop(seen: Seen[], headline: Seen | null): void {
  const first = seen.findIndex(isStory);
  if (first < 0 || !headline) return;
  for (const one of seen.slice(0, first)) {
    if (one === headline || one.why !== null || !one.evidence) continue;
    if (!one.evidence.closed && !one.evidence.verb && size(one) <= 3) one.why = 'navigation';
  }
}

/**
 * Below the last paragraph of the story weak signs are enough, once a sure one stands there; and below
 * the first sure one it is enough that a block speaks to its reader.
 */
function markFoot(seen: Seen[], headline: Seen | null): void {
  const last = seen.findLastIndex(isStory);
  const foot = seen.slice(last + 1);
  if (last < 0 || !foot.some(({ why }) => why !== null)) return;
  let above: BoilerplateKind | null = null;
  for (const one of foot) {
    if (one !== headline && one.why === null && one.evidence) {
      one.why = isWeaklyBoilerplate(one.evidence) ?? (one.evidence.address > 0 ? above : null);
    }
    above = one.why ?? above;
  }
}
