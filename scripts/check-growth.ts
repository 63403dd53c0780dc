/**
 * Whether reading an article grows in line with its length, whatever stands in it: texts that set a trap for careless
 * rules, in each language, once and twice as long; twice the text may take three times the time, not four. Compared are two
 * times of one run, so that no machine is too slow for it. One line for each that grows faster; status 1 where there is any.
 *
 *   node --import tsx scripts/check-growth.ts
 */
import { readSetting } from '../src/content/index.ts';
import { prepareKnowledge } from '../src/events/index.ts';
import type { Lang, RawArticle } from '../src/model.ts';
import { readEvents } from '../src/pipeline.ts';
import { processorTime } from '../src/timed.ts';

/** UTF-16 units: within one sentence, whose length has a limit, and of many sentences. */
const LENGTHS = { 'one sentence': 9_000, 'a long text': 40_000 };
/** Of so few milliseconds a ratio says nothing: then it is fast enough. */
const LEAST = 150;
const MOST = 3;
const TRIES = 4;
/** A machine busy with something else may have been so all through one of the two: what looks slow is timed this often. */
const LOOKS = 4;

/** What a text is made of by repetition; where many sentences are wanted, each begins with a capital and has an end. */
const PIECES: Record<Lang, string[]> = {
  en: [
    'the minister said that ',
    'France, Mali, Russia, ',
    'which the army of the state that ',
    '“we will withdraw” and ',
    'on 30 September 2021 and ',
    'delivered helicopters to Mali, ',
    'the end of the beginning of the ',
    'not only to be said to have been ',
    'the President of the Council of the ',
    'Colonel Assimi ',
    '(in May) ',
    'after the coup before the election after ',
    'twenty-five of the ',
    'he told them it was theirs, ',
  ],
  fr: [
    'le ministre a déclaré que ',
    'la France, le Mali, la Russie, ',
    'que l’armée de l’État dont ',
    '« nous partirons » et ',
    'le 30 septembre 2021 et ',
    'a livré des hélicoptères au Mali, ',
    'à la fin du début de la ',
    'ne pas avoir été dit être ',
    'le président du Conseil de la ',
    'le colonel Assimi ',
    '(en mai) ',
    'après le coup d’État avant l’élection après ',
    'vingt-cinq des ',
    'il leur a dit que c’était le leur, ',
  ],
};

const knowledge = prepareKnowledge(readSetting('content'));

function articleOf(lang: Lang, text: string): RawArticle {
  return { id: 'trap', file: 'trap.txt', text, lang, source: { published: '2021-10-01', retelling: false } };
}

/** The fastest of some readings, in milliseconds of the processor. */
function spentOn(lang: Lang, text: string): number {
  const times = Array.from({ length: TRIES }, () => {
    const begun = processorTime();
    readEvents(articleOf(lang, text), knowledge);
    return processorTime() - begun;
  });
  return Math.min(...times);
}

/** The fastest times of a text and of the text twice as long, timed in turn until they are fine or were looked at enough. */
function growthOf(spent: (() => number)[]): { once: number; twice: number; fine: boolean } {
  let [once, twice] = [Infinity, Infinity];
  for (let look = 0; look < LOOKS; look += 1) {
    once = Math.min(once, spent[0]!());
    twice = Math.min(twice, spent[1]!());
    if (twice < LEAST || twice / once <= MOST) return { once, twice, fine: true };
  }
  return { once, twice, fine: false };
}

function textOf(piece: string, length: number, many: boolean): string {
  const sentence = piece[0]!.toUpperCase() + piece.slice(1).trim();
  const unit = many ? `${sentence.replace(/,$/u, '')}. ` : piece;
  return unit.repeat(Math.ceil(length / unit.length));
}

const slow = (Object.keys(PIECES) as Lang[]).flatMap((lang) =>
  Object.entries(LENGTHS).flatMap(([what, length]) =>
    PIECES[lang].flatMap((piece) => {
      const many = what === 'a long text';
      const texts = [length, 2 * length].map((n) => textOf(piece, n, many));
      const { once, twice, fine } = growthOf(texts.map((text) => () => spentOn(lang, text)));
      const told = `${lang}, ${what} of “${piece}”: ${Math.round(once)} ms, twice as long ${Math.round(twice)} ms`;
      if (!fine || process.argv.includes('--all')) console.log(told);
      return fine ? [] : [told];
    }),
  ),
);
const all = Object.values(PIECES).flat().length * Object.keys(LENGTHS).length;
console.log(`${all - slow.length} passed, ${slow.length} failed`);
process.exitCode = slow.length > 0 ? 1 : 0;
