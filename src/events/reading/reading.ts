import type { Participant } from '../../model.ts';
import type { ActorMention } from '../actors/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Parse } from '../clauses/clause.ts';
import type { Position } from '../clauses/positions.ts';
import type { PreparedKnowledge } from '../knowledge.ts';

/** A parsed sentence with what is known of its names. */
export interface Reading extends Parse {
  positions: Map<NounPhrase, Position>;
  actors: ActorMention[];
  knowledge: PreparedKnowledge;
  /** Whom a pronoun means. */
  pronoun: (phrase: NounPhrase) => Participant | undefined;
  /** Whom the article has called so before: "the governor". */
  called: (phrase: NounPhrase) => Participant | undefined;
}
