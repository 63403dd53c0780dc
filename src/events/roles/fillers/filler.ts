import type { Role } from '../../../model.ts';
import type { NounPhrase } from '../../clauses/chunk.ts';

/** A phrase and the position it holds towards the event. */
export interface Filler {
  phrase: NounPhrase;
  role: Role | 'object';
}
