import type { NounPhrase } from '../clauses/chunk.ts';
import { objectOf, type Clause } from '../clauses/clause.ts';
import type { Reading } from '../reading/reading.ts';

/** "walked out on its workers", "walked out of prison": with a preposition of its own behind the particle another verb. */
export function turnsOn({ verb, complements }: Clause, { words, data }: Reading): boolean {
  const behind = complements.find(({ opens }) => opens === verb!.head + 2);
  return (
    /^(?:on|of)$/u.test(behind?.preposition ?? '') && data.particles.includes(words[verb!.head + 1]!.lower)
  );
}

/** "take over the offices" is no "take office": a short verb with a particle is another verb. */
export function isPhrasal({ verb }: Clause, { words, data }: Reading): boolean {
  const next = words[verb!.head + 1]?.lower ?? '';
  if (data.phrasal.includes(`${verb!.lemma} ${next}`)) return true;
  // "took back control" is the verb still
  return data.phrasal.includes(verb!.lemma) && TURNS.has(next);
}

const TURNS = new Set(['over', 'out', 'up', 'off', 'down', 'away']);

/**
 * The particle beside the verb or after a short object: what it governs if it is a preposition,
 * `undefined` if it stands alone, `null` if it is not there ("calling themselves the Committee for …").
 */
export function particleOf(
  particle: string,
  clause: Clause,
  reading: Reading,
): NounPhrase | undefined | null {
  const governed = clause.complements.find(
    ({ preposition, opens, host }) =>
      preposition === particle && opens! > clause.verb!.head && !isWithin(host, reading),
  );
  // "was met with silence" is not "met with"
  const named = clause.objects.length > 1 || (governed !== undefined && clause.verb!.passive);
  if (governed && governed.opens! <= clause.verb!.head + 6) return named ? null : governed;
  const { words } = reading;
  for (let at = clause.verb!.head + 1; at <= clause.verb!.head + 5 && at < words.length; at++) {
    if (words[at]!.pos === 'PUNCT' || words[at]!.pos === 'VERB') return null;
    if (words[at]!.lower !== particle) continue;
    // "walked out of prison" came from it
    if (clause.complements.some(({ opens, preposition }) => opens === at && preposition !== particle))
      return null;
    // "marched on Tuesday" is not "marched on"; "broke down on Tuesday" did
    const dated =
      !TURNS.has(particle) &&
      clause.times.some(({ start }) => start === words[at + 1]?.start || start === words[at]!.start);
    return named || dated ? null : objectOf(clause, reading);
  }
  return null;
}

/** "spoke after a meeting with the heads" is not "spoke with": they belong to the event that the noun before names. */
const isWithin = (host: NounPhrase | undefined, { words, knowledge, lang }: Reading): boolean =>
  host?.preposition !== undefined && knowledge.lexicons[lang].nouns.has(words[host.head]!.lemma);
