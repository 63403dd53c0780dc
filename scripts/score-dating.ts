import { dateArticle, dateByOthers, recogniseTimes, resolveTimes, tellingDays } from '../src/times/index.ts';
import type { DatedArticle, Knowledge, Published, TimeExpression } from '../src/model.ts';
import { prepare, prepareUndated, type GoldArticle } from './times-corpus.ts';

const NOTHING_KNOWN: Knowledge = { actors: [], types: [], things: [] };

interface Dating {
  gold: GoldArticle;
  published: Published;
}

/**
 * The publication day withheld: how often the interval holds it, how often a single day is given and
 * right, how often both sides are bounded and how wide those intervals are.
 */
export function describeDating(corpus: GoldArticle[], showErrors: boolean): string {
  const datings = corpus.map(dateWithout);
  const held = datings.filter(holds);
  const single = datings.filter(({ published: { earliest, latest } }) => earliest && earliest === latest);
  const widths = datings.flatMap(widthOf).sort((a, b) => a - b);
  if (showErrors)
    for (const { gold, published } of datings.filter((dating) => !holds(dating)))
      console.log(
        `not held ${gold.published} ${published.edtf} ${JSON.stringify(published.working)} (${gold.id})`,
      );
  return [
    `holds the true day ${held.length} of ${datings.length} (${percent(held.length, datings.length)})`,
    `single day ${single.length}, right ${single.filter(holds).length}`,
    `bounded on both sides ${widths.length}, median width ${widths[widths.length >> 1] ?? '–'} days`,
    `open on one side ${datings.filter(isHalfOpen).length}`,
  ].join('; ');
}

/**
 * The publication day of one article withheld, those of all others known: how many intervals what the others tell
 * of the same days narrows, and how many of these hold the true day.
 */
export function describeDatingByOthers(corpus: GoldArticle[], showErrors: boolean): string {
  const days = tellingDays(corpus.map((gold) => told(prepare(gold))));
  const datings = corpus.flatMap((gold): Dating[] => {
    const published = dateWithout(gold).published;
    const narrowed = dateByOthers(told({ ...prepareUndated(gold), published }), days);
    return narrowed === published ? [] : [{ gold, published: narrowed }];
  });
  if (showErrors)
    for (const { gold, published } of datings.filter((dating) => !holds(dating)))
      console.log(`not held ${gold.published} ${published.edtf}, by the others (${gold.id})`);
  return `narrows ${datings.length}, of which ${datings.filter(holds).length} hold the true day`;
}

function told(article: DatedArticle): { article: DatedArticle; times: TimeExpression[] } {
  return { article, times: resolveTimes(article, recogniseTimes(article)) };
}

function dateWithout(gold: GoldArticle): Dating {
  const article = prepareUndated(gold);
  return { gold, published: dateArticle(article, recogniseTimes(article), NOTHING_KNOWN) };
}

function holds({ gold, published: { earliest, latest } }: Dating): boolean {
  return (earliest === null || earliest <= gold.published) && (latest === null || gold.published <= latest);
}

const widthOf = ({ published: { earliest, latest } }: Dating): number[] =>
  earliest && latest ? [(Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1] : [];

const isHalfOpen = ({ published: { earliest, latest } }: Dating): boolean =>
  (earliest === null) !== (latest === null);

const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
