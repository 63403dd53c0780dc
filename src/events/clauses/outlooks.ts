import type { Outlook } from '../../languages/clauses.ts';
import type { Clause, Parse } from './clause.ts';

/** A verb, alone or with the preposition it governs: "call for", "rule out". */
export function outlookOf(clause: Clause, { words, data }: Parse, preposition?: string): Outlook | undefined {
  const { lemma, head, passive } = clause.verb!;
  if (clause.objects.length > 1 && data.naming.includes(lemma)) return undefined;
  if (clause.objects.length > 0 && data.causative.includes(lemma)) return 'happened';
  const next = words[head + 1]?.lower ?? '';
  // « entend partir » has it in mind, « ont été entendus » were heard
  const voiced = passive ? [`${lemma} passive`] : [];
  for (const key of [...voiced, `${lemma} ${preposition ?? next}`, `${lemma} ${next}`, lemma])
    if (Object.hasOwn(data.outlook, key)) return data.outlook[key];
  return data.containing.includes(lemma) && isOfPlan(clause, { words, data }) ? 'planned' : undefined;
}

/** "The deal includes the release of prisoners", « le plan comprend »: what a plan or a pact holds is still to come. */
function isOfPlan({ subject }: Clause, { words, data }: Pick<Parse, 'words' | 'data'>): boolean {
  const lemma = subject && words[subject.head]!.lemma;
  return lemma !== undefined && (data.outlookNouns[lemma] === 'planned' || data.pacts.includes(lemma));
}
