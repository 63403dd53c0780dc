import { list, type TimeRule } from '../../../times.ts';

/** Seasons. */
export const seasons: TimeRule[] = [
  {
    name: 'season-year',
    pattern: 'SEASON (,|of)? YEAR',
    gives: 'calendar',
    examples: [['The base was built in <the summer of 2012>.', '2012-SU']],
  },
  {
    name: 'season-of',
    pattern: 'SEASON of',
    gives: 'calendar',
    alone: false,
    examples: [['Fighting flared in <the spring of last year>.', '2020-SP']],
  },
  {
    name: 'season',
    pattern: 'season=CLEARSEASON',
    gives: 'calendar',
    after: list('in the by since until early late mid during through of for every'),
    notBefore: ['of', 'olympics', 'games', 'sports', 'palace', 'break', 'camp', 'clothes'],
    examples: [['Fighting flared in <the summer>.', '2021-SU']],
  },
  {
    name: 'spring-or-fall',
    pattern: 'SEASON',
    gives: 'calendar',
    after: ['in', 'by', 'since', 'until', 'early', 'late', 'mid', 'during', 'through'],
    notBefore: ['of', 'from', 'in', 'to', 'apart', 'short', 'below', 'break', 'back', 'and', 'behind', 'for'],
    examples: [['Fighting flared in <the spring>.', '2021-SP']],
  },
  {
    name: 'relative-season',
    pattern: 'REL SEASON',
    gives: 'calendar',
    determiner: false,
    examples: [
      ['The withdrawal began <last winter>.', '2020-WI'],
      ['A vote is due <next spring>.', '2022-SP'],
    ],
  },
];
