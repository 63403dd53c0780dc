/** The three that find dates in `bench:times`, each giving TIMEX3 as its own results say it. */
import recognizers from '@microsoft/recognizers-text-date-time';
import { en, fr, type ParsedResult } from 'chrono-node';
import { recogniseTimes, resolveTimes } from '../src/times/index.ts';
import type { DatedArticle } from '../src/model.ts';
import type { Timex } from './score-times.ts';

/** Finds the dates of an article that was published on the day given. */
export type Tagger = (article: DatedArticle, published: string) => Timex[];

const datelined: Tagger = (article) => resolveTimes(article, recogniseTimes(article));

const chrono: Tagger = ({ text, lang }, published) => {
  const parser = lang === 'fr' ? fr : en;
  return parser.parse(text, new Date(`${published}T12:00:00`)).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    type: 'DATE',
    value: chronoValue(result),
  }));
};

/** As exact as chrono-node says it is. */
function chronoValue({ start }: ParsedResult): string {
  const two = (part: 'month' | 'day'): string => String(start.get(part)).padStart(2, '0');
  const year = String(start.get('year'));
  if (start.isCertain('day') || start.isCertain('weekday')) return `${year}-${two('month')}-${two('day')}`;
  return start.isCertain('month') ? `${year}-${two('month')}` : year;
}

interface Recognised {
  start: number;
  end: number;
  typeName: string;
  resolution?: { values?: Record<string, string>[] };
}

const microsoft: Tagger = ({ text, lang }, published) => {
  const culture = lang === 'fr' ? recognizers.Culture.French : recognizers.Culture.English;
  const reference = new Date(`${published}T12:00:00`);
  const found = recognizers.recognizeDateTime(
    text,
    culture,
    recognizers.DateTimeOptions.None,
    reference,
  ) as Recognised[];
  return found.map(({ start, end, typeName, resolution }) => ({
    start,
    end: end + 1,
    type: TYPES[typeName.replace('datetimeV2.', '')] ?? 'DATE',
    value: microsoftValue(resolution?.values?.[0]),
  }));
};

const TYPES: Record<string, string> = { time: 'TIME', timerange: 'TIME', duration: 'DURATION', set: 'SET' };

/** Its own TIMEX where that is complete; else the first of its readings, which is the past one. */
function microsoftValue(reading: Record<string, string> | undefined): string | null {
  const { timex = '', start, value, end } = reading ?? {};
  if (!/X|^\(/.test(timex)) return timex;
  const day = (start ?? value ?? end)?.slice(0, 10) ?? null;
  return /^XXXX-\d\d$/.test(timex) ? (day?.slice(0, 7) ?? null) : day;
}

export const taggers: [name: string, tagger: Tagger][] = [
  ['Datelined', datelined],
  ['chrono-node 2.10', chrono],
  ['Recognizers-Text 1.3', microsoft],
];
