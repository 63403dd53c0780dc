import { list, type Tenses } from '../../times.ts';

/** Past forms that do not end in "-ed". */
const irregular =
  'was were had did went came said told took gave made saw met left held won lost led fell rose began became brought bought sold sent ' +
  'spent built broke chose drew drove flew got grew heard hit kept knew let meant paid put ran read sat set shot spoke stood stole struck ' +
  'swore taught thought threw understood woke wore wrote withdrew overthrew withstood underwent overtook foresaw forgot forgave found fought ' +
  'fled bore beat bent bound cut dealt dug drank ate felt forbade froze hid hurt laid lay lent lit rang rode sank sang shook shut slept slid ' +
  'spread sprang stuck strode swept swam tore upset wept wound sought rebuilt oversaw outlived died';

/** "agree", "agrees", "agreed", "agreeing". */
const formsOf = (verb: string): string[] => {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
};

/** Not those of what was done ("managed", "began", "forced") or not done ("refused", "failed"). */
const plans = [
  ...'agree offer threaten vow pledge expect intend hope want vote order urge ask invite propose schedule aim'.split(
    ' ',
  ),
  ...'decide promise require instruct prepare arrange volunteer warn demand request wish commit resolve'.split(
    ' ',
  ),
].flatMap(formsOf);

export const tenses: Tenses = {
  futureWords: [
    ...['will', "'ll", 'shall', 'would', 'going to', 'is to', 'are to', 'was to', 'were to', 'be', 'to be'],
    ...[
      'plans',
      'plan',
      'planned for',
      'planning',
      'planned to',
      'plans to',
      'expects',
      'expected',
      'scheduled',
      'slated',
      'due',
    ],
    ...['hopes', 'aims', 'intends', 'pledges', 'vows', 'promises', 'could', 'may', 'might', 'should', 'must'],
    ...[
      'upcoming',
      'forthcoming',
      'next',
      'set for',
      'set to',
      'deadline',
      'expires',
      'starting',
      'begins',
      'starts',
      'opens',
      'reopens',
      'ends',
      'resumes',
      'convenes',
      'meets',
      'matures',
      'goes to',
      'go to the polls',
      'runs out',
      'takes place',
      'takes office',
      'takes over',
      'comes into force',
      'kicks off',
      'takes effect',
      'to take',
      'to hold',
    ],
  ],
  aheadOfInfinitive: [],
  lasting: list(
    'lasted continued stayed remained ran went fought waited kept raged stood slept worked spent served',
  ),
  futureAuxiliaries: ['be', 'will', 'would', 'being'],
  pastWords: [...irregular.split(' '), 'has', 'have', "'ve", 'since', 'ago', 'been'],
  pastEndings: ['ed'],
  futureEndings: [],
  plans: [
    ...plans,
    ...[
      'plan',
      'plans',
      'planned',
      'planning',
      'called',
      'calls',
      'calling',
      'told',
      'swore',
      'seek',
      'seeks',
      'sought',
    ],
    ...[
      'likely',
      'unlikely',
      'ready',
      'due',
      'set',
      'poised',
      'about',
      'committed',
      'deal',
      'agreement',
      'decision',
    ],
    ...['proposal', 'deadline', 'time', 'chance', 'bid'],
  ],
  infinitive: { markers: ['to'], endings: [] },
  presentWords: ['is', 'are', 'says', 'does', 'do'],
  determiners: ['the', 'a', 'an', 'its', 'his', 'her', 'their', 'these', 'those'],
  notVerbs: [
    'need',
    'speed',
    'indeed',
    'breed',
    'seed',
    'red',
    'bed',
    'united',
    'armed',
    'hundred',
    'weed',
    'feed',
    'combined',
    'limited',
    'planned',
    'expected',
    'scheduled',
    'slated',
  ],
  clauseWords: [
    ',',
    ';',
    ':',
    '—',
    'during',
    'that',
    'which',
    'who',
    'when',
    'while',
    'but',
    'as',
    'after',
    'before',
    'because',
    'although',
    'and',
    '(',
    '"',
    '”',
    '“',
  ],
};
