/** Who is spoken of: names, offices, metonyms and pronouns, resolved to the actors of `actors.yml`. */
export { type ActorIndex, buildActorIndex } from './actor-index.ts';
export { linkActors } from './link.ts';
export { isListed } from './unlisted.ts';
export { resolvePronoun } from './pronouns.ts';
export type { ActorMention } from './meant.ts';
