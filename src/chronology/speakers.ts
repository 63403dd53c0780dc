import type { Claim, Lang } from '../model.ts';
import { thingNamed } from './described.ts';
import { isName } from './fillers.ts';
import type { Names } from './names.ts';

/**
 * The claims with what each language calls those of their speakers whom no name tells: "an official", "soldiers". A
 * word that stands for a person in no language's list leaves its speaker an unnamed source.
 */
export function callSpeakers(claims: Claim[], names: Names): Claim[] {
  return claims.map((claim) => {
    const { attribution } = claim;
    const { speaker } = attribution;
    if (!speaker || speaker.id !== undefined || isName(speaker.name)) return claim;
    const called = (lang: Lang): string | undefined => thingNamed(speaker.name, names, lang)?.phrases[0];
    const [en, fr] = [called('en'), called('fr')];
    if (en === undefined || fr === undefined) return claim;
    return { ...claim, attribution: { ...attribution, speaker: { ...speaker, called: { en, fr } } } };
  });
}
