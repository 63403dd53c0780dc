import type { Interface } from '../interface.ts';
import { MEASURED } from '../measured.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "five events in six", "one in six". */
const share = (of: keyof typeof MEASURED, what = ''): string => {
  const [n, all] = MEASURED[of];
  const noun = n === 1 ? what.replace(/s$/u, '') : what;
  return [NUMBERS[n], noun, 'in', NUMBERS[all]].filter((word) => word !== '').join(' ');
};

/** The method page in English. It must stay true to what the stages do. */
export const method: Interface['method'] = {
  title: 'Method',
  intro:
    'A program reads the articles, finds the events they tell, dates them, and joins what tells the same event. An editor can overrule it. This page says by which rules, with examples from this chronology.',
  example: 'From this chronology',
  sections: [
    {
      id: 'dates',
      heading: 'Dates',
      paragraphs: [
        'An event is dated by the words that stand with it. “On 30 September” is taken as it stands; “on Thursday” is counted from the day the article appeared, backwards for the past tense and forwards for the future.',
        'A date is never shown more exactly than the words allow: “in August” stays a month, “late August” is its last ten days, and an event without any date is only known to lie before its article. The days an expression can mean are kept, as an interval, in the data.',
        'An article without a day of its own is dated from its text: the latest past day it names, the weekdays that fit, the offices that people hold in it.',
      ],
      shows: 'dates',
    },
    {
      id: 'status',
      heading: 'What happened and what was only said',
      paragraphs: [
        'Each event is one of six things. It happened, when a source says so outright or an official says it of his own side. It is reported at second hand; alleged by a party to the quarrel or by someone unnamed; denied; planned, which covers whatever is future, conditional or demanded; or threatened.',
        'The words of the sentence decide: “reportedly”, “would”, “if”, “plans to”, “denied that”, a question, a nameless source. To announce a withdrawal is a statement that was made and a withdrawal that is planned; what lies after the day of its article is never shown as something that happened.',
        'Only doubt carries a tag: an event without one happened, as far as these sources go. What was only planned or threatened leans and has a dashed ring.',
      ],
      shows: 'status',
    },
    {
      id: 'claims',
      heading: 'Who says it',
      paragraphs: [
        'Under each event stands every passage that tells it, and with each who answers for it: the article itself, or the speaker it names, with the office held on that day and what the speaker does: says, confirms, denies, accuses, warns. A pronoun or an office is given the name that the text points to; where it points to none, it stands as it was written.',
        'A denial does not undo what is denied. It stands beside the claim, on the same page, and the page says that the two disagree. That somebody made a charge is an event of its own day; what he is charged with keeps its own date, or none.',
      ],
    },
    {
      id: 'merging',
      heading: 'One event or two',
      paragraphs: [
        'Two passages tell one event when kind, day, parties and things agree, or differ only as far as the sources may be vague. A stated difference, such as another day, another number or the word “second”, keeps them apart.',
        'Every event page says what was joined and what was kept apart, and why. An event’s address outlives every change; a page that is merged or split leads on to its successor.',
      ],
      shows: 'merging',
    },
    {
      id: 'disagreement',
      heading: 'Where sources disagree',
      paragraphs: [
        'Sources that differ are all shown. The page goes by the value most independent sources give, then by the more exact one; the others stand beside it in a table.',
      ],
      shows: 'disagreement',
    },
    {
      id: 'counting',
      heading: 'Counting sources',
      paragraphs: [
        'Ten papers that print one agency report are one source. Articles that share their wording, or name the same agency or paper as their origin, count once; the page says which.',
      ],
      shows: 'counting',
    },
    {
      id: 'quotations',
      heading: 'Quotations',
      paragraphs: [
        'Every statement rests on a passage, shown with the words that name the event and those that date it marked in two tints; what the editor added without one says so. Passages are shown in their own language and are not translated.',
        'A retelling is our own wording of somebody’s article. Its sentences stand without quotation marks; the marks are left to words that somebody really said or wrote. From original articles only excerpts are shown, never the whole text.',
      ],
    },
    {
      id: 'limits',
      heading: 'Limits',
      paragraphs: [
        'The chronology knows what its articles say, and no more. It does not know whether they are right. A program can misread a sentence; that is why the sentence is always beside what was read from it.',
        `On news it had not seen, the program found about ${share('found', 'events')}; about ${share('wrong')} of those it listed was wrong or of the wrong kind. About ${share('misdated', 'dates')} was missing, or not the one a reader would give, and about ${share('misnamed', 'names')} of those acted upon. Names and numbers fail most where a sentence is long.`,
      ],
    },
    {
      id: 'corrections',
      heading: 'Corrections',
      paragraphs: [
        'Corrections are made by adding a source or by a decision of the editor, which is shown on the page with its reason. Each page lists its changes by day; nothing is changed silently.',
      ],
    },
  ],
};
