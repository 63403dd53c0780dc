import { languages } from '../languages/index.ts';
import type { Lang, MentionDate, WorkingStep } from '../model.ts';
import { toUncertain } from '../text/edtf.ts';
import { dateInWords } from './dates-in-words.ts';

/** The working of a date as sentences, one a step, for the reader. */
export function workingInWords(steps: WorkingStep[], lang: Lang): string[] {
  return steps.map((step) => stepInWords(step, lang));
}

/** The same for an event's date; where nothing but an article bounds it, that is said. */
export function datingInWords(date: MentionDate, lang: Lang): string[] {
  const steps = workingInWords(date.working, lang);
  const undated = date.precision === 'open' && date.basis === 'inferred' && date.timex === undefined;
  return undated ? [languages[lang].titles.explain.bounded(dateInWords(date, lang)), ...steps] : steps;
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

/** A stored reason ("the same day: 2021-09-30") in the reader's language. */
export function reasonInWords(because: string, lang: Lang): string {
  const colon = because.indexOf(':');
  const phrase = colon < 0 ? because : because.slice(0, colon);
  const detail = colon < 0 ? '' : because.slice(colon + 1).trim();
  const [code] = Object.entries(languages.en.titles.reasons).find(([, words]) => words === phrase) ?? [];
  const said = code
    ? languages[lang].titles.reasons[code as keyof typeof languages.en.titles.reasons]
    : phrase;
  return detail
    ? `${said} (${detail
        .split(', ')
        .map((part) => saidDate(part, lang))
        .join(', ')})`
    : said;
}
