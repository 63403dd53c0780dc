import { list } from '../../../times.ts';

/** Words in front of a month that is one. */
export const monthContexts = list(`
  en de d' depuis dès fin début mi - courant jusqu jusque à avant après et ou entre au ' ici du pour
  mois le les vers , ( celui pendant durant
`);

/** The names of months, in full and short. */
export const months = list(`
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv sept oct
  nov déc
`);
