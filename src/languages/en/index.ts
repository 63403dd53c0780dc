import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';
import { clauses } from './clauses.ts';
import { words } from './interface.ts';
import { kin, lookingBack } from './kin.ts';
import { names } from './names.ts';
import { sentences } from './sentences.ts';
import { times } from './times.ts';
import { titles } from './titles.ts';

export const en: Language = {
  boilerplate,
  clauses,
  kin,
  lookingBack,
  names,
  words,
  sentences,
  times,
  titles,
};
