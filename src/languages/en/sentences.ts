import type { Sentences } from '../sentences.ts';

const list = (words: string): string[] => words.trim().split(/\s+/u);

export const sentences: Sentences = {
  titles: list(`
    mr mrs ms messrs dr prof rev hon st sr fr pres gov sen rep reps sens amb atty supt insp
    gen maj col lt capt cmdr cpl sgt brig adm pvt cpt ltcol vs viz cf eg ie e.g i.e approx ca
    no nos art fig vol pp op ph.d
  `),
  abbreviations: list(`
    inc ltd co corp bros plc jr esq etc al dept est ave blvd rd mt ft
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
    a.m p.m am pm u.s u.k u.n e.u u.s.a d.c b.c a.d ret n.v s.a
  `),
  starters: list(`
    a an the this that these those he she it they we you i his her its their our my there here
    in on at by for from with as after before since while when although though if but and or yet so
    however meanwhile moreover furthermore instead later earlier now then also according despite
    during under what who why how where no not none most many some several all both each another
    one two three last next until unlike because speaking asked
  `),
  elisions: [],
  unelided: [],
  enclitics: ["'s", '’s'],
  examples: [
    {
      text: 'Mr. Ode met Col. A. B. Tarn on Sept. 3. They spoke for 2.5 hours.',
      sentences: ['Mr. Ode met Col. A. B. Tarn on Sept. 3.', 'They spoke for 2.5 hours.'],
    },
    {
      text: 'The talks ended on April 12.The minister then left for Lisbon.',
      sentences: ['The talks ended on April 12.', 'The minister then left for Lisbon.'],
    },
    {
      text: 'The U.S. Air Force left. It flew home from the U.K. The base is empty.',
      sentences: ['The U.S. Air Force left.', 'It flew home from the U.K.', 'The base is empty.'],
    },
    {
      text: '“We waited. Nobody came,” she said. “That was all.” He agreed.',
      sentences: ['“We waited. Nobody came,” she said.', '“That was all.”', 'He agreed.'],
    },
    {
      text: 'Why now? Nobody knows ... The port [...] stays shut (see p. 4. of the report). It rains.',
      sentences: [
        'Why now?',
        'Nobody knows ...',
        'The port [...] stays shut (see p. 4. of the report).',
        'It rains.',
      ],
    },
    {
      text: 'Bridge reopens after flood\n\nTraffic returned on Monday. .\nBuses follow.',
      sentences: ['Bridge reopens after flood', 'Traffic returned on Monday. .', 'Buses follow.'],
    },
    {
      text: 'The firm, Tolland Inc., sold it to Marsh Ltd. The price rose 3.4 percent.',
      sentences: ['The firm, Tolland Inc., sold it to Marsh Ltd.', 'The price rose 3.4 percent.'],
    },
  ],
};
