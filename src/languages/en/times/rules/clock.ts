import { list, type TimeRule } from '../../../times.ts';

/** Times of day. */
export const clock: TimeRule[] = [
  {
    name: 'clock-12',
    pattern: 'HH ((:|.) ~MI)? (AMPM|a ~. ~m ~.?|p ~. ~m ~.?) ZONE?',
    gives: 'part',
    determiner: false,
    examples: [['The bomb went off at <6:40 p.m.> on a crowded street.', '2021-10-06T18:40']],
  },
  {
    name: 'clock-24',
    pattern: 'HH ~: ~MI (ZONE|( ZONE ))?',
    gives: 'part',
    determiner: false,
    notBefore: [':'],
    examples: [['The siren sounded at <14:58 UTC>.', '2021-10-06T14:58']],
  },
  {
    name: 'clock-seconds',
    pattern: 'hh=H2 ~: ~MI ~: ~other=MI ZONE?',
    gives: 'part',
    determiner: false,
    examples: [['Filed <09/30/2021 07:22:05>.', '2021-09-30T07:22']],
  },
  {
    name: 'clock-in-words',
    pattern: "((HH|hh=HOUR) o ~' ~clock (in the ampm=DAYHALF)?|(HH|hh=HOUR) in the ampm=DAYHALF)",
    gives: 'part',
    determiner: false,
    after: list('at about around until by before after till since from to past ,'),
    examples: [
      ["The bell rang at <nine o'clock>.", '2021-10-06T09:00'],
      ['The bell rang at <two in the afternoon>.', '2021-10-06T14:00'],
    ],
  },
  {
    name: 'clock-in-a-half',
    pattern: 'HH ~: ~MI in the ampm=DAYHALF',
    gives: 'part',
    determiner: false,
    examples: [['It was <2:30 in the afternoon>.', '2021-10-06T14:30']],
  },
  {
    name: 'noon',
    pattern: '(hh=NOON)',
    gives: 'part',
    determiner: false,
    after: list('at until till by before after since around from to of past about near'),
    notBefore: ['oil', 'sun', 'mass', 'express', 'basketball'],
    examples: [['The ship sails at <noon>.', '2021-10-06T12:00']],
  },
  {
    name: 'part-of-the-day',
    pattern: 'the? part=DAYPART',
    gives: 'part',
    determiner: false,
    after: list('in by until till before during late early mid through toward at since after'),
    examples: [
      ['The index fell in <morning> trading.', '2021-10-06TMO'],
      ['It closed higher in <late afternoon>.', '2021-10-06TAF'],
    ],
  },
  {
    name: 'clock-hundreds',
    pattern: 'hhmi=HHMI ZONE',
    gives: 'part',
    determiner: false,
    examples: [['The siren sounded at <0800 GMT>.', '2021-10-06T08:00']],
  },
  {
    name: 'part-of-day',
    pattern: 'PART',
    gives: 'part',
    alone: false,
    examples: [
      ['The minister spoke <Thursday evening>.', '2021-09-30TEV'],
      ['The envoy left <yesterday morning>.', '2021-10-05TMO'],
    ],
  },
];
