import type { MentionDate, TimeExpression } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { Making } from '../making.ts';
import { dateFrom } from './dates.ts';
import { isPoint } from './search.ts';

/** Words between "at the time" and the verb that it dates. */
const REACH = 4;

/**
 * "A spokesman accused Lima at the time of …", « la France avait alors refusé »: the time meant is the one that
 * the paragraph named last.
 */
export function dateBackThen({ clause }: Candidate, making: Making): MentionDate | undefined {
  const { verb } = clause;
  const at = backThenAt(making.reading);
  if (!verb || at < 0 || Math.min(Math.abs(at - verb.head), Math.abs(at - verb.first)) > REACH)
    return undefined;
  const timex = lastNamed(making.reading.words[at]!.start, making);
  if (!timex) return undefined;
  const date = dateFrom({ timex }, 'occurred', making.article);
  return {
    ...date,
    basis: 'inferred',
    working: [...date.working, { kind: 'anchor', to: 'narrative', edtf: date.edtf }],
  };
}

/** Index of the first of the words that mean the time named before; -1 for none. */
function backThenAt({ words, data }: Reading): number {
  const phrases = data.backThen.map((each) => each.split(' '));
  return words.findIndex((_, at) =>
    phrases.some((phrase) => phrase.every((part, offset) => words[at + offset]?.lower === part)),
  );
}

function lastNamed(before: number, { article, sentence, times }: Making): TimeExpression | undefined {
  const start = article.sentences.find(({ paragraph }) => paragraph === sentence.paragraph)!.start;
  return times.findLast(
    (timex) => timex.end <= before && timex.start >= start && isPoint(timex) && timex.use === 'at',
  );
}
