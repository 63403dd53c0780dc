import type { TimeRule } from '../../times.ts';
import { clock } from './rules/clock.ts';
import { days } from './rules/days.ts';
import { feasts } from './rules/feasts.ts';
import { fromNarrative } from './rules/from-narrative.ts';
import { fromPublication } from './rules/from-publication.ts';
import { lengths } from './rules/lengths.ts';
import { lookAlikes } from './rules/look-alikes.ts';
import { modifiers } from './rules/modifiers.ts';
import { months } from './rules/months.ts';
import { periods } from './rules/periods.ts';
import { references } from './rules/references.ts';
import { seasons } from './rules/seasons.ts';
import { weekdays } from './rules/weekdays.ts';
import { years } from './rules/years.ts';

/** Of two rules that find the same words the first one has them: what is no date stands first. */
export const rules: TimeRule[] = [
  ...lookAlikes,
  ...days,
  ...weekdays,
  ...months,
  ...years,
  ...seasons,
  ...periods,
  ...feasts,
  ...fromPublication,
  ...fromNarrative,
  ...references,
  ...lengths,
  ...clock,
  ...modifiers,
];
