import type { Boilerplate } from './boilerplate.ts';
import type { Clauses } from './clauses.ts';
import type { Interface } from './interface.ts';
import type { Kin, LookingBack } from './kin.ts';
import type { Names } from './names.ts';
import type { Sentences } from './sentences.ts';
import type { Times } from './times.ts';
import type { Titles } from './titles.ts';

/** Everything the engine knows of one language. Forgetting a part is a compile error. */
export interface Language {
  sentences: Sentences;
  boilerplate: Boilerplate;
  times: Times;
  clauses: Clauses;
  kin: Kin;
  lookingBack: LookingBack;
  names: Names;
  titles: Titles;
  words: Interface;
}
