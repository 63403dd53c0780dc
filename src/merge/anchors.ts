import { groupBy } from '../group-by.ts';
import type { EventMention } from '../model.ts';
import { sharing } from './compare.ts';
import { areApart } from './contradictions.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';

/** What two mentions must share to pin down what stands beside them. */
const ENOUGH = 4.5;

/** Fills in of what each was said, the acts told in its sentence, and what was said there of each act in passing. */
export function fillAnchors(facts: Facts[], told: Facts[]): void {
  const sentences = groupBy(told, ({ mention }) => sentenceOf(mention));
  for (const one of facts)
    if (one.speech || one.mention.background)
      one.anchors = sentences.get(sentenceOf(one.mention))!.filter(({ speech }) => speech !== one.speech);
}

/** Both are told beside one thing: by what the mentions themselves say of it, wherever it is merged. */
export function sharedAnchors(some: Facts[], others: Facts[]): Evidence[] {
  const anchor = some.find((one) => others.some((other) => isOne(one, other)));
  if (!anchor) return [];
  const detail = anchor.dated ? { detail: anchor.mention.date.edtf } : {};
  return [{ reason: 'same-anchor', ...detail, weight: 1.5 }];
}

function isOne(one: Facts, other: Facts): boolean {
  if (one.family !== other.family || isLoosely(one) || isLoosely(other)) return false;
  return !areApart(one, other) && sharing(one, other).score >= ENOUGH;
}

/** A reminder that names something and has its day only from what is told around it: whether it keeps that hangs on others. */
export const isLoosely = ({ mention, names }: Facts): boolean =>
  mention.background === true && mention.date.basis === 'inferred' && names.size > 0;

/** A sentence of an article, as a key. */
export const sentenceOf = ({ article, sentence }: EventMention): string => `${article}#${sentence.start}`;
