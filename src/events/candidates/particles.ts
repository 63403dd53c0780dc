import type { NounPhrase } from '../clauses/chunk.ts';
import { objectOf, type Clause } from '../clauses/clause.ts';
import type { Trigger } from '../knowledge.ts';
import { meets } from '../roles/needs.ts';
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

const PLACE = new Set(['state', 'place']);

const TURNS = new Set(['over', 'out', 'up', 'off', 'down', 'away']);

/**
 * The particle beside the verb or after a short object: what it governs if it is a preposition,
 * `undefined` if it stands alone, `null` if it is not there ("calling themselves the Committee for …").
 */
export function particleOf(
  { particle = '', needs, word: { swap = false } }: Trigger,
  clause: Clause,
  reading: Reading,
): NounPhrase | undefined | null {
  const governed = governedBy(particle, clause, reading);
  // "the president is expected in Paris": whoever comes stands as subject
  if (clause.verb!.passive && governed && swap) return meets(governed, PLACE, reading) ? undefined : null;
  // "was met with silence" is not "met with"
  const named = clause.objects.length > 1 || (governed !== undefined && clause.verb!.passive);
  if (governed && governed.opens! <= clause.verb!.head + 6) return named ? null : governed;
  const alone =
    isAlone(particle, clause, reading) || (needs.has(FORCE) && leavesPlace(particle, clause, reading));
  return named || !alone ? null : objectOf(clause, reading);
}

const FORCE = 'force';

/** "troops pulled out of the town": where the particle opens the place that is left. */
const leavesPlace = (particle: string, { verb, complements }: Clause, { words }: Reading): boolean =>
  words[verb!.head + 1]?.lower === particle && complements.some(({ opens }) => opens === verb!.head + 1);

/** The phrase that the particle, as a preposition, brings in behind the verb. */
const governedBy = (particle: string, clause: Clause, reading: Reading): NounPhrase | undefined =>
  clause.complements.find(
    ({ preposition, opens, host }) =>
      preposition === particle && opens! > clause.verb!.head && !isWithin(host, reading),
  );

/** "broke down", "called the strike off": the particle by itself, soon behind the verb. */
function isAlone(particle: string, clause: Clause, { words }: Reading): boolean {
  for (let at = clause.verb!.head + 1; at <= clause.verb!.head + 5 && at < words.length; at++) {
    if (words[at]!.pos === 'PUNCT' || words[at]!.pos === 'VERB') return false;
    if (words[at]!.lower !== particle) continue;
    // "approved the purchase of jets" approves of nothing
    if (clause.objects.some(({ after }) => after.some(({ opens }) => opens === at))) return false;
    // "walked out of prison" came from it
    if (clause.complements.some(({ opens, preposition }) => opens === at && preposition !== particle))
      return false;
    // "marched on Tuesday" is not "marched on"; "broke down on Tuesday" did
    const dated =
      !TURNS.has(particle) &&
      clause.times.some(({ start }) => start === words[at + 1]?.start || start === words[at]!.start);
    return !dated;
  }
  return false;
}

/** "spoke after a meeting with the heads" is not "spoke with": they belong to the event that the noun before names. */
const isWithin = (host: NounPhrase | undefined, { words, knowledge, lang }: Reading): boolean =>
  host?.preposition !== undefined && knowledge.lexicons[lang].nouns.has(words[host.head]!.lemma);
