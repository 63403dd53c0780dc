import type { Attribution, Stance } from '../../model.ts';

/** Who says what a sentence says, as far as it says so. */
export interface Source {
  kind: Attribution['kind'];
  speaker?: { name: string; id?: string };
  verb?: string;
  stance: Stance;
  /** The speaker stands as a pronoun or nothing: to be found in the sentences before. */
  open?: boolean;
}
