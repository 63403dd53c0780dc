import { list, type TimeRule } from '../../../times.ts';
import { narrativeNouns } from './contexts.ts';

/** Days and periods reckoned from the day the text speaks of. */
export const fromNarrative: TimeRule[] = [
  {
    name: 'later',
    pattern: 'N unit=UNITS sign=ELAPSED',
    gives: 'shift',
    with: { from: 'narrative', grain: 'kept' },
    determiner: false,
    notBefore: ['than'],
    examples: [
      ['The strike began on 3 May 2020. <Three days later> it was over.', '2020-05-06'],
      ['The base closed in June 2019. <Two months earlier> the staff had left.', '2019-04'],
    ],
  },
  {
    name: 'time-before',
    pattern: 'N unit=UNITS sign=BEFORE',
    gives: 'shift',
    with: { from: 'narrative', grain: 'kept' },
    determiner: false,
    // "two weeks before the vote": counted from the vote
    notBefore: ['the', 'a', 'an', 'his', 'her', 'its', 'their', 'he', 'she', 'it', 'they', 'that', 'any'],
    examples: [['The base closed in June 2019. The staff had left <two months before>.', '2019-04']],
  },
  {
    name: 'narrative-unit',
    pattern: '(the|that) rel=NREL unit=UNIT',
    gives: 'shift',
    with: { from: 'narrative' },
    examples: [
      ['The strike began on 3 May 2020. It ended <the following month>.', '2020-06'],
      ['The convoy left on 3 May 2020 and was back <the next day>.', '2020-05-04'],
    ],
  },
  {
    name: 'that-unit',
    pattern: 'rel=THAT unit=UNIT',
    gives: 'shift',
    with: { from: 'narrative' },
    determiner: false,
    examples: [['The well was dug in 2014. <That year> the rains failed.', '2014']],
  },
  {
    name: 'following-name',
    pattern: 'the rel=NREL (MONTH|SEASON|WEEKDAY)',
    gives: 'calendar',
    with: { from: 'narrative' },
    determiner: false,
    examples: [
      ['The mine closed in 2014. <The following June> its last pit was flooded.', '2015-06'],
      ['The strike began on 3 May 2020 and ended <the next Friday>.', '2020-05-08'],
    ],
  },
  {
    name: 'that-name',
    pattern: 'that (MONTH|SEASON|WEEKDAY)',
    gives: 'calendar',
    with: { rel: 0, from: 'narrative' },
    determiner: false,
    // "said that June sales would …" names no such month
    before: list('. , ; : ? ! ) and but or when after before as at in over with by to he she it they'),
    examples: [['The mine closed in 2014. Its last pit was flooded <that June>.', '2014-06']],
  },
  {
    name: 'narrative-part',
    pattern: '((the|that) rel=NREL PART|rel=THAT PART)',
    gives: 'shift',
    with: { from: 'narrative', unit: 'day' },
    determiner: false,
    examples: [
      ['The convoy left on 3 May 2020 and came back <that night>.', '2020-05-03TNI'],
      ['The convoy left on 3 May 2020 and was back <the following morning>.', '2020-05-04TMO'],
    ],
  },
  {
    name: 'unit-before',
    pattern: 'the unit=UNIT sign=THEN',
    gives: 'shift',
    with: { from: 'narrative' },
    determiner: false,
    notBefore: ['the', 'a', 'he', 'she', 'it', 'they', 'that', 'his', 'her', 'its', 'their'],
    examples: [['The pact was signed on 3 May 2020; talks had ended <the day before>.', '2020-05-02']],
  },
  {
    name: 'unit-after',
    pattern: 'the unit=UNIT after',
    gives: 'shift',
    with: { from: 'narrative', sign: 1 },
    determiner: false,
    // "the day after the vote": counted from the vote
    before: [',', '.', ';', 'and', 'but'],
    examples: [['The pact was signed on 3 May 2020. <The day after>, it was torn up.', '2020-05-04']],
  },
  {
    name: 'same-period',
    pattern: '(the same|that|the|the comparable|the corresponding|the like) (period|time)',
    gives: 'shift',
    with: { unit: 'day', rel: 0, from: 'narrative', grain: 'reference' },
    alone: false,
    determiner: false,
    examples: [['Sales fell in June 2020, against <the same period a year earlier>.', '2019-06']],
  },
  {
    name: 'year-told',
    pattern: '((the|a) (entire|whole|full)|the|all|full) unit=YEARUNIT',
    gives: 'shift',
    with: { rel: 0, from: 'narrative', recent: 1 },
    determiner: false,
    after: ['for'],
    notBefore: ['when', 'that', 'after', 'before', 'of', 'since', 'ahead', '-', 'ended', 'ending', 'to'],
    examples: [
      ['It lost $2 million in the fourth quarter of 2020 and made $3 million for <the full year>.', '2020'],
    ],
  },
  {
    name: 'the-year',
    pattern: 'the (entire|whole|full)? unit=YEARUNIT',
    gives: 'shift',
    with: { rel: 0 },
    determiner: false,
    after: narrativeNouns,
    notBefore: ['when', 'that', 'after', 'before', 'of', 'since', 'ahead', '-', 'ended', 'ending'],
    examples: [['The bases will close by <the end of the year>.', '2021']],
  },
  {
    name: 'unit-of-the-text',
    pattern: 'the unit=TOLDUNIT',
    gives: 'shift',
    with: { rel: 0, from: 'narrative' },
    determiner: false,
    after: [...narrativeNouns, 'by', 'over', 'through'],
    notBefore: ['when', 'that', 'after', 'before', 'of', 'since', 'ahead', '-'],
    examples: [['The index fell on 3 May 2020 and ended <the day> lower.', '2020-05-03']],
  },
];
