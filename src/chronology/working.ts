import { languages } from '../languages/index.ts';
import type { Reason } from '../languages/titles.ts';
import type { Lang, MentionDate, WorkingStep } from '../model.ts';
import { toUncertain } from '../text/edtf.ts';
import { dateInWords } from './dates-in-words.ts';

/** The working of a date as sentences, one a step, for the reader. */
export function workingInWords(steps: WorkingStep[], lang: Lang): string[] {
  return steps.map((step) => stepInWords(step, lang));
}

/** The same for an event's date; where nothing but an article bounds it, that is said last. */
export function datingInWords(date: MentionDate, lang: Lang): string[] {
  const steps = workingInWords(date.working, lang);
  const undated = date.precision === 'open' && date.basis === 'inferred' && date.timex === undefined;
  return undated ? [...steps, languages[lang].titles.explain.bounded(dateInWords(date, lang))] : steps;
}

/** What a date rests on in one sentence. */
export function basisInWords(date: MentionDate, lang: Lang): string {
  return languages[lang].titles.explain.dated(dateInWords(date, lang), date.basis);
}

function stepInWords(step: WorkingStep, lang: Lang): string {
  const words = languages[lang].titles.explain;
  switch (step.kind) {
    case 'words':
      return words.words(step.text);
    case 'anchor':
      return words.anchor[step.to](saidDate(step.edtf, lang));
    case 'direction':
      return `${words.direction[step.towards]}, ${words.directionBecause[step.because] ?? step.because}.`;
    case 'modifier':
      return words.modifier(step.mod);
    case 'constraint':
      return words.constraint(
        words.constraints[step.constraint] ?? step.constraint,
        saidDate(step.edtf, lang),
        step.text,
      );
    case 'result':
      return words.result(saidDate(step.edtf, lang));
  }
}

/** A date of the working may be no EDTF ("PRESENT_REF"): then it stands as it is. */
function saidDate(edtf: string, lang: Lang): string {
  try {
    return dateInWords(toUncertain(edtf), lang);
  } catch {
    return edtf;
  }
}

/** Reasons whose detail are dates; "20" behind another is a number and no century. */
const DATED = new Set<Reason | undefined>([
  ...(['same-day', 'day-within', 'date-about', 'same-period'] as const),
  ...(['same-anchor', 'sources-differ-on-date', 'other-date'] as const),
]);

/** A stored reason ("the same day: 2021-09-30") in the reader's language. */
export function reasonInWords(because: string, lang: Lang): string {
  const { code, phrase, detail } = partsOf(because);
  const said = code === undefined ? phrase : languages[lang].titles.reasons[code];
  return detail
    ? `${said} (${detail
        .split(', ')
        .map((part) => (DATED.has(code) ? saidDate(part, lang) : part))
        .join(', ')})`
    : said;
}

const CODES = new Map(
  Object.entries(languages.en.titles.reasons).map(([code, words]) => [words, code as Reason]),
);

function partsOf(because: string): { code?: Reason; phrase: string; detail: string } {
  const colon = because.indexOf(':');
  const phrase = colon < 0 ? because : because.slice(0, colon);
  const detail = colon < 0 ? '' : because.slice(colon + 1).trim();
  const code = CODES.get(phrase);
  return { ...(code === undefined ? {} : { code }), phrase, detail };
}

/** What a reader wants to know first of why passages tell one event; the rest is for `explain`. */
const TELLING: Reason[] = [
  ...([
    'editor-same',
    'reprint',
    'translated',
    'sources-differ-on-date',
    'same-quote',
    'same-type',
    'same-cargo',
    'same-strike',
    'taken-up',
  ] as const),
  ...(['same-day', 'same-period', 'day-within', 'date-about', 'counted-as', 'same-ordinal'] as const),
  ...(['same-speaker', 'same-victim', 'same-actor', 'same-recipient', 'same-object'] as const),
  ...([
    'same-quantity',
    'same-place',
    'same-subject',
    'same-name',
    'same-anchor',
    'counted-among',
    'same-words',
    'only-candidate',
  ] as const),
];
/** More than so many say nothing more. */
const MOST = 4;

/**
 * The few reasons that carry a merge, the most telling first; of several dates one. With who and when, where `details` says
 * it of the whole event, instead of what was stored of two passages.
 */
export function mainReasons(
  stored: string[],
  lang: Lang,
  details: Partial<Record<Reason, string>> = {},
): string[] {
  const found = new Set(stored.map((because) => partsOf(because).code));
  const codes = TELLING.filter((code) => found.has(code));
  const [when] = codes.filter((code) => WHEN.has(code));
  const kept = codes.filter((code) => !WHEN.has(code) || code === when).slice(0, MOST);
  return kept.map((code) => {
    const said = languages[lang].titles.reasons[code];
    return details[code] === undefined ? said : `${said} (${details[code]})`;
  });
}

const WHEN = new Set<Reason>(['same-day', 'same-period', 'day-within', 'date-about']);
