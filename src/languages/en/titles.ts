import type { Doubt, NameWords, ThingWords, Titles } from '../titles.ts';
import { figures } from './figures.ts';
import { participleOf } from './title-verbs.ts';

const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ');

/** Names of states and bodies that take the article: those with a common noun for a head, and plurals. */
const TAKES_THE =
  /^(?:un|eu|au|uk|us|usa|uae|drc|imf|icc|icj|who|wto|iaea|oecd|osce|g7|g20|commonwealth|senate|state|church|taliban)$|^united |\b(?:republic|kingdom|states|union|nations|emirates|islands|netherlands|philippines|gambia|council|army|forces?|government|group|ministry|court|bank|mission|commission|assembly|junta|authorities|police|navy|(?<=\s)parliament|presidency|organi[sz]ation|league|community|embassy|party|movement|front|coalition|committee|agency|guard)\b/iu;
/** Regions that take it too. */
const REGIONS =
  /^(?:sahel|sahara|maghreb|levant|caucasus|balkans|baltics|crimean peninsula|horn of africa|gulf|middle east|west bank|hague|kremlin|vatican)$|\b(?:strip|sea|strait|peninsula|desert|valley|delta|border|region)$/iu;

function nameInSentence({ name, kind, plural }: NameWords): string {
  if (kind === 'place') return REGIONS.test(name) ? `the ${name}` : name;
  if (/^(?:the|a|an) /iu.test(name) || kind === 'person' || kind === 'media') return name;
  return TAKES_THE.test(name) || (plural && /^\p{Ll}/u.test(name)) ? `the ${name}` : name;
}

const amounts: Titles['amounts'] = {
  least: ['at least', 'no fewer than', 'no less than', 'a minimum of'],
  more: ['more than', 'over', 'upwards of'],
  nearly: ['nearly', 'almost', 'close to', 'just under'],
  about: ['about', 'around', 'some', 'roughly', 'approximately', 'an estimated'],
  most: ['up to', 'as many as'],
};

function thingInSentence({ one, many, quantity, plural, amount, the, owner }: ThingWords): string {
  const hedge = amount ? `${amounts[amount][0]!} ` : '';
  if (quantity !== undefined) return `${hedge}${number(quantity)} ${quantity === 1 ? one : many}`;
  if (owner !== undefined && the) return `${owner}’${owner.endsWith('s') ? '' : 's'} ${plural ? many : one}`;
  const from = owner === undefined ? '' : ` from ${owner}`;
  if (plural || one === many) return many + from;
  if (from !== '') return thingInSentence({ one, many, plural, gender: 'm' }) + from;
  return the ? `the ${one}` : `${/^(?:[aeio]|u(?!ni(?![dmn])|s[aeiu]))/u.test(one) ? 'an' : 'a'} ${one}`;
}

function number(value: number): string {
  return NUMBERS[value] ?? figures(value);
}

/** The plural of the present is the infinitive, so every verb of a template has all its doubtful forms. */
function doubtfulVerb(
  verb: { singular: string; plural: string },
  doubt: Doubt,
  { plural: many, thing }: { plural: boolean; thing: boolean },
): string | undefined {
  if (verb.plural === 'are') return doubtfulPassive(doubt, many);
  const forms: Record<Doubt, string> = {
    // A treaty has no plans.
    planned: thing
      ? `${many ? 'are' : 'is'} to ${verb.plural}`
      : `${many ? 'plan' : 'plans'} to ${verb.plural}`,
    possible: `may ${verb.plural}`,
    threatened: `${many ? 'threaten' : 'threatens'} to ${verb.plural}`,
    alleged: `allegedly ${many ? verb.plural : verb.singular}`,
    reported: `reportedly ${many ? verb.plural : verb.singular}`,
    denied: `${many ? 'are' : 'is'} said not to have ${participleOf(verb.plural)}`,
    unplanned: thing
      ? `${many ? 'are' : 'is'} not to ${verb.plural}`
      : `${many ? 'do' : 'does'} not plan to ${verb.plural}`,
    attempted: `${many ? 'try' : 'tries'} to ${verb.plural}`,
    'said-attempted': `allegedly ${many ? 'try' : 'tries'} to ${verb.plural}`,
  };
  return forms[doubt];
}

/** "are reportedly" of "are killed". */
function doubtfulPassive(doubt: Doubt, many: boolean): string | undefined {
  const be = many ? 'are' : 'is';
  const forms: Partial<Record<Doubt, string>> = {
    planned: `${be} to be`,
    possible: 'may be',
    threatened: `${be} threatened with being`,
    alleged: `${be} allegedly`,
    reported: `${be} reportedly`,
    denied: `${be} said not to have been`,
    unplanned: `${be} not to be`,
  };
  return forms[doubt];
}

const LABELS: Record<Doubt, string> = {
  planned: 'planned',
  possible: 'possible',
  threatened: 'threatened',
  alleged: 'alleged',
  reported: 'reported',
  denied: 'denied',
  unplanned: 'not planned',
  attempted: 'attempted',
  'said-attempted': 'alleged attempted',
};

/** "on 1 October 2021", "in June 2021"; what begins with a preposition keeps its own. */
function at(date: string): string {
  if (/^(?:by|from|between|about|perhaps|day unknown)/u.test(date)) return date;
  if (date.includes(' to ')) return `between ${date.replace(' to ', ' and ')}`;
  return date.startsWith('week ') ? `in the ${date}` : `${/^\d{1,2} /u.test(date) ? 'on' : 'in'} ${date}`;
}

export const titles: Titles = {
  nameInSentence,
  figures,
  bodies: {},
  thingInSentence,
  amounts,
  // An office takes no article: "appoints X as president".
  afterPreposition: (preposition, phrase) => `${preposition} ${phrase.replace(/^an? /u, '')}`,
  doubtfulVerb,
  inNegation: (phrase) => phrase,
  doubtfulNoun: (phrase, doubt) => {
    if (doubt === 'unplanned') return `no planned ${phrase}`;
    return doubt === 'denied' ? `${phrase} denied` : `${LABELS[doubt]} ${phrase}`;
  },
  definite: (phrase) => `the ${phrase}`,
  label: (doubt, title) => `${title} (${LABELS[doubt]})`,
  withKicker: (names, title) => `${names}: ${title}`,
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`,
  explain: {
    dated: (date, basis) =>
      ({
        stated: `Dated ${date}, as the source states it.`,
        resolved: `Dated ${date}, worked out from the words of the source.`,
        inferred: `Dated ${date}; the sources give no day, and no more can be said.`,
        editor: `Dated ${date} by the editor.`,
      })[basis],
    known: {
      stated: 'stated with it',
      resolved: 'worked out from its words',
      inferred: 'bounded by what it tells',
      editor: 'decided by the editor',
    },
    words: (text) => `The source says “${text}”.`,
    bounded: (date) => `The event is given no date of its own; all that is known is: ${date}.`,
    anchor: {
      published: (date) => `The article appeared ${at(date)}.`,
      narrative: (date) => `The passage is set ${at(date)}.`,
      event: (date) => `It is told beside an event dated ${date}.`,
    },
    direction: { past: 'Counted back', future: 'Counted forward', same: 'Taken to mean that same time' },
    directionBecause: {
      'past-tense': 'because the verb is in the past tense',
      'future-tense': 'because the verb is in the future tense',
      explicit: 'because the words say so',
      'same-weekday': 'because the article appeared that day',
      headline: 'because a headline tells what has just happened',
      narrative: 'because the passage goes on from there',
      'news-default': 'because news tells what has just happened',
    },
    modifier: (mod) =>
      ({
        START: 'Only the first part of that time is meant.',
        MID: 'Only the middle of that time is meant.',
        END: 'Only the last part of that time is meant.',
        APPROX: 'The words are approximate.',
        BEFORE: 'It was before that.',
        AFTER: 'It was after that.',
        LESS_THAN: 'It was less than that.',
        MORE_THAN: 'It was more than that.',
      })[mod] ?? mod,
    constraint: (name, date, text) => `${name} points to ${date}${text ? ` (“${text}”)` : ''}.`,
    result: (date) => `Hence ${at(date)}.`,
    typed: (type, trigger) => `Kind: ${type}, because of the words “${trigger}”.`,
    status: (status, why) => `Status: ${status}. ${why}.`,
    told: (passages, articles, independent) =>
      `Told in ${passages} ${passages === 1 ? 'passage' : 'passages'} of ${articles} ${articles === 1 ? 'article' : 'articles'}${articles === 1 ? '' : independent === articles ? ', all independent' : `, ${independent} of them independent`}.`,
    merged: (mention, other, because) => `${mention} and ${other} tell one event: ${because.join('; ')}.`,
    apart: (title, because) => `Kept apart from “${title}”: ${because.join('; ')}.`,
    alone: 'No other passage tells it.',
    passage: {
      date: (text, edtf) => `“${text}” means ${edtf}:`,
      tells: (mention, event, address) => `${mention} tells ${event} ${address}`,
      leftOut: (why) => `Left out of the story: ${why}.`,
      none: (why) => `No event was read from it: ${why}.`,
      noSign: 'it holds neither a date nor a word by which an event type is known',
      hidden: (event, file) => `It tells ${event}, which ${file} hides.`,
      refused: (event, file) => `It was read as ${event}; ${file} says that it is no event.`,
    },
    day: {
      events: (date) => `Events ${at(date)}:`,
      none: (date) => `No event is dated ${date}.`,
      maybe: 'Events that may have been then, for all that is known of their dates:',
      before: (event) => `The last one before: ${event}`,
      after: (event) => `The next one: ${event}`,
      named: 'Sentences that name it and tell no event:',
    },
    says: (who, words, article) => `${who}, in ${article}: ${words}`,
    disagree: (field, values) => `Sources disagree on ${field}: ${values.join(' against ')}.`,
    decided: (what, file) => `The editor decided: ${what} (${file}).`,
    constraints: {
      'front-matter': 'The publication day stated with the article',
      option: 'The publication day given when it was added',
      'date-line': 'The article’s date line',
      dateline: 'The article’s dateline',
      url: 'The address of the article',
      'file-name': 'The name of the file',
      'last-past-day': 'The last day told as past',
      'weekday-with-date': 'A weekday named beside its date',
      'time-of-year': 'A time of the year told without its year',
      'named-day': 'The date named beside “today” or “yesterday”',
      'year-reference': 'The way a year is spoken of',
      'planned-ahead': 'What is announced as still to come',
      'office-term': 'An office held only for a time',
      'other-article': 'Another article',
      contradiction: 'A contradiction in the text',
    },
    fields: {
      date: 'the date',
      quantity: 'the number',
      object: 'the object',
      place: 'the place',
      status: 'whether it happened',
      'status-ahead': 'whether it is to happen',
      actor: 'the actor',
      recipient: 'the recipient',
    },
  },
  functionWords:
    'a an the this that these those and or but if when while after before since until than then of in on at by for from to with without about into over under between against during through as is are was were be been being has have had do does did will would shall should can could may might must not no nor so it its he she they them their his her him hers we us our you your i my me who whom whose which what where why how also just only more most some any each other another such same very said says say told tells there here'.split(
      ' ',
    ),
  verbOf: {
    death: 'die',
    died: 'die',
    dies: 'die',
    dying: 'die',
    dead: 'die',
    sale: 'sell',
    loss: 'lose',
    gift: 'give',
    growth: 'grow',
    birth: 'bear',
    shot: 'shoot',
    flight: 'fly',
    fire: 'fire',
    speech: 'speak',
    belief: 'believe',
    proof: 'prove',
    advice: 'advise',
    theft: 'steal',
    choice: 'choose',
  },
  plainVerbs:
    'take give make get go come see know think want use look seem become keep let put bring show need try work run turn call follow include remain continue expect'.split(
      ' ',
    ),
  ago: ['ago', 'earlier'],
  occasions: {
    'press-conference': ['press conference', 'news conference', 'told reporters', 'press briefing'],
    interview: ['interview', 'told radio', 'told television'],
    address: ['speech', 'addressed', 'address to', 'addressing', 'from the rostrum'],
    written: ['in a statement', 'communique', 'in a letter', 'tweeted', 'on twitter', 'wrote'],
  },
  aside: ['after', 'before', 'following'],
  reasons: {
    'same-type': 'the same kind of event',
    'same-cargo': 'one handing-over, told from another side',
    'same-strike': 'an act of violence and what came of it',
    answers: 'one of them answers a charge',
    'same-day': 'the same day',
    'day-within': 'one date lies within the other',
    'date-about': 'the dates are about the same',
    'same-period': 'the same period',
    'same-actor': 'the same actor',
    'same-recipient': 'the same recipient',
    'same-victim': 'the same person or body struck or held',
    'same-subject': 'on the same subject',
    'same-speaker': 'the same speaker',
    'same-side': 'those who act are of one side',
    'same-object': 'the same object',
    'same-quantity': 'the same number',
    'same-place': 'the same place',
    'same-ordinal': 'the same place in a series',
    'same-words': 'similar wording',
    'same-quote': 'the same words quoted',
    'same-anchor': 'told beside the same other event',
    'same-name': 'the same name in both',
    'same-setting': 'the country their articles are about',
    'same-article': 'told in the same article',
    reminder: 'recalled in passing',
    'only-candidate': 'no other event in this chronology fits',
    'sources-differ-on-date': 'sources differ only on the date',
    'counted-among': 'one of several that a source counts together',
    'counted-as': 'the one of that number in a series',
    undated: 'without a date of its own',
    'taken-up': 'the article speaks of it again in passing',
    reprint: 'the same sentence printed again',
    translated: 'the same sentence in another language',
    denial: 'denies it',
    'editor-same': 'the editor says they are one',
    'other-date': 'different dates',
    'other-actor': 'different actors',
    'other-recipient': 'different recipients',
    'other-victim': 'different people or bodies struck or held',
    'other-speaker': 'different speakers',
    'other-place': 'different places',
    'other-ordinal': 'different places in a series',
    another: 'a source calls one of them a new or a further one',
    'other-occasion': 'different occasions',
    'told-apart': 'one article tells them apart',
    'too-little': 'too little in common to be sure',
    'editor-different': 'the editor says they are different',
  },
};
