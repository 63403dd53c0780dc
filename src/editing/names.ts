import type { Fault } from '../content/index.ts';
import { distance } from '../content/references.ts';
import type { Actor, Chronology } from '../model.ts';
import { fold } from '../text/index.ts';
import { placeOf } from './lines.ts';

/** Names in a role that `actors.yml` lacks and that differ by a letter or two from one it has. */
export function misspelledNames({ unknownNames, events, articles, actors }: Chronology): Fault[] {
  const known = actors.flatMap((actor) => spellings(actor).map((name) => ({ name, actor })));
  const claims = new Map(events.flatMap((event) => event.claims.map((claim) => [claim.id, claim] as const)));
  return unknownNames.flatMap(({ name, mentions }): Fault[] => {
    const folded = fold(name);
    const near = known.find((one) => isNear(one.name, folded));
    if (!near) return [];
    const claim = mentions.map((id) => claims.get(id)).find((one) => one?.exact.includes(name));
    const article = articles.find(({ id }) => id === claim?.article);
    const where = claim && article ? placeOf(article, claim.selectors.position.start) : 'actors.yml';
    const [file, line] = where.split(/:(?=\d+$)/u);
    const message = `"${name}" is not in actors.yml, but "${near.actor.name.en}" is`;
    const cure = `correct it, or add it to the aliases of "${near.actor.id}"`;
    return [{ file: file!, ...(line ? { line: Number(line) } : {}), message, cure, level: 'warning' }];
  });
}

/** One letter in a name of five to seven, two in a longer one; shorter names are too alike to say. */
function isNear(known: string, name: string): boolean {
  const shorter = Math.min(known.length, name.length);
  const allowed = shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
  return (
    Math.abs(known.length - name.length) <= allowed && known !== name && distance(known, name) <= allowed
  );
}

function spellings({ kind, name, short, aliases }: Actor): string[] {
  const names = [name, ...(short ? [short] : [])].flatMap(({ en, fr }) => [en, fr]);
  const others = [...aliases.en, ...aliases.fr]
    .map(({ text }) => text)
    .filter((text) => /^\p{Lu}/u.test(text));
  const last = kind === 'person' ? names.map((one) => one.split(' ').at(-1)!) : [];
  return [...new Set([...names, ...others, ...last].map((one) => fold(one)))];
}
