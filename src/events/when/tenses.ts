import type { VerbGroup } from '../clauses/chunk.ts';

/** Told as having happened: "fled", « a fui », "was killed". */
export const isTold = (verb: VerbGroup | null): boolean =>
  verb !== null &&
  verb.form === 'finite' &&
  !verb.modality &&
  (verb.tense === 'past' || verb.perfect || verb.passive);

/** Does a verb tell on in the tense of the one it is joined to? "sent ships last month and has denied …" does not. */
export function goesOnFrom(verb: VerbGroup, before: VerbGroup): boolean {
  if (verb.form !== 'finite' || before.form !== 'finite') return true;
  const steps = verb.first < verb.head || verb.tense !== 'present';
  const now = verb.perfect && verb.tense === 'present';
  const then = before.tense === 'past' && !before.perfect;
  // "defaulted in April and is negotiating a loan"
  const goesOn = verb.tense === 'present' && !verb.perfect && !verb.modality && verb.first < verb.head;
  return !((now || goesOn) && then) && !(steps && verb.modality !== undefined && !before.modality);
}

const isPluperfect = (verb: VerbGroup | null): boolean => verb?.perfect === true && verb.tense === 'past';

/** "condemned the raid on Friday, as it had condemned the war": told of before what the verb above tells. */
export const stepsBack = (verb: VerbGroup | null, above: VerbGroup | null): boolean =>
  isPluperfect(verb) && !isPluperfect(above);
