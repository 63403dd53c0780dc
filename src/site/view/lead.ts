import type { Claim, EventRecord, Stance } from '../../model.ts';
import type { Desk } from './desk.ts';
import { opening } from './excerpt.ts';
import { isSpeech } from './marks.ts';
import { voiceOf } from './people.ts';

/** One line made from the record: words somebody said, the passage that tells it, or who vouches for it. */
export type Lead =
  { kind: 'words'; text: string; lang: Claim['lang'] } | { kind: 'voices'; text: string } | ToldLead;

/** The first words of a passage; `retelling` where they are our own wording. */
interface ToldLead {
  kind: 'told';
  text: string;
  lang: Claim['lang'];
  paper?: string;
  retelling: boolean;
}

const LONGEST_WORDS = 150;
/** Words shorter than this say little where the passage around them is not in sight. */
const TELLING_WORDS = 50;
const LONGEST_PASSAGE = 180;

/** What was said, for a statement; else who vouches for the event. */
export function leadOf(desk: Desk, event: EventRecord): Lead | null {
  if (isSpeech(desk, event)) {
    const said = wordsSaid(desk, event);
    if (said) return { kind: 'words', ...said };
  }
  const text = isSpeech(desk, event) ? tellers(desk, event) : voices(desk, event);
  return text === '' ? null : { kind: 'voices', text };
}

/**
 * The line in a list, where no passage is in sight: a statement whose title says no more than that somebody spoke is
 * told by the passage itself, unless words of the speaker's tell enough.
 */
export function leadInList(desk: Desk, event: EventRecord): Lead | null {
  const lead = leadOf(desk, event);
  if (!isSpeech(desk, event) || (lead?.kind === 'words' && lead.text.length >= TELLING_WORDS)) return lead;
  return toldLead(desk, event) ?? lead;
}

/** The passage of the first article that tells it in the page's language, not in passing. */
function toldLead({ articles, lang, chronology }: Desk, { claims }: EventRecord): ToldLead | undefined {
  const outright = claims.filter(({ background }) => !background);
  const claim = outright.find((one) => one.lang === lang) ?? outright[0] ?? claims[0];
  const source = claim && articles.get(claim.article)?.source;
  if (!claim || !source) return undefined;
  const text = opening(claim.exact, Math.min(LONGEST_PASSAGE, chronology.settings.excerptLength));
  return { kind: 'told', text, lang: claim.lang, paper: source.publisher, retelling: source.retelling };
}

/** The longest words of the speaker's that fit on the line, those in the page's language first; nobody else's. */
function wordsSaid(desk: Desk, event: EventRecord): { text: string; lang: Claim['lang'] } | undefined {
  const own = new Set(
    event.actors.flatMap(({ role, id, name }) =>
      role === 'speaker' || role === 'actor' ? [id, name].filter((key) => key !== undefined) : [],
    ),
  );
  const theirs = ({ attribution: { speaker } }: Claim): boolean =>
    !speaker || own.has(speaker.name) || (speaker.id !== undefined && own.has(speaker.id));
  const said = event.claims
    .filter(theirs)
    .flatMap((claim) => claim.attribution.quotes.map((quote) => ({ text: quote.exact, lang: claim.lang })));
  const fitting = said.filter(({ text }) => text.length >= 12 && text.length <= LONGEST_WORDS);
  const inLang = fitting.filter(({ lang }) => lang === desk.lang);
  return (inLang.length > 0 ? inLang : fitting).sort((a, b) => b.text.length - a.text.length)[0];
}

/** Which of the ways to vouch for something is named, where one voice has several. */
const FIRMNESS: Stance[] = [
  'confirms',
  'announces',
  'says',
  'accuses',
  'warns',
  'promises',
  'demands',
  'asks',
  'reports',
  'alleges',
  'doubts',
  'denies',
];
const MOST_NAMES = 2;
/** As many ways to vouch for it stand on the line. */
const MOST_WAYS = 3;

/** "Confirmed by Ines Torvald, admiral of the fleet; reported by The Ledger". Each voice once, and who denies it always. */
function voices(desk: Desk, event: EventRecord): string {
  const said = new Map<string, Stance | 'tells'>();
  for (const claim of event.claims) {
    const { attribution } = claim;
    const told = attribution.kind === 'article';
    const who = told ? paperOf(desk, claim.article) : voiceOf(desk, event, claim);
    const stance = told ? 'tells' : stanceShown(event, claim);
    if (who !== null && isTelling(stance, said.get(who))) said.set(who, stance);
  }
  const namesOf = (how: Stance | 'tells'): string[] =>
    [...said].filter(([, theirs]) => theirs === how).map(([who]) => who);
  const vouchedBy = (stance: Stance): string[] => {
    const names = namesOf(stance);
    return names.length === 0 ? [] : [desk.words.vouched[stance](shorten(desk, names))];
  };
  const papers = namesOf('tells');
  const denial = vouchedBy('denies');
  const others = FIRMNESS.filter((stance) => stance !== 'denies').flatMap(vouchedBy);
  return [...others, ...(papers.length === 0 ? [] : [sourcesNamed(desk, papers)])]
    .slice(0, MOST_WAYS - denial.length)
    .concat(denial)
    .map((part, i) => (i === 0 ? part : part[0]!.toLowerCase() + part.slice(1)))
    .join(desk.words.semicolon);
}

/** Of one who has said several things, the firmest; but whoever denies it anywhere vouches for nothing. */
const isTelling = (stance: Stance | 'tells', before: Stance | 'tells' | undefined): boolean =>
  before !== 'denies' && (stance === 'denies' || rank(stance) < rank(before));

const rank = (stance: Stance | 'tells' | undefined): number =>
  stance === undefined
    ? FIRMNESS.length + 1
    : stance === 'tells'
      ? FIRMNESS.length
      : FIRMNESS.indexOf(stance);

/**
 * Whoever says firmly that it did not happen denies it. And nobody confirms what is only reported, alleged or denied:
 * there a firm voice is one that says so.
 */
export function stanceShown({ status }: EventRecord, claim: Claim): Stance {
  const { stance } = claim.attribution;
  if (claim.status === 'denied' && stance !== 'doubts') return 'denies';
  const doubtful = status === 'reported' || status === 'alleged' || status === 'denied';
  return doubtful && stance === 'confirms' ? 'says' : stance;
}

const sourcesNamed = (desk: Desk, names: string[]): string =>
  desk.words.sourcesNamed(shorten(desk, names), names.length);

/** Who tells a statement: the papers, not the speaker, whom the title names. */
function tellers(desk: Desk, event: EventRecord): string {
  const papers = event.claims.flatMap(({ article }) => paperOf(desk, article) ?? []);
  const names = [...new Set(papers)];
  return names.length === 0 ? '' : sourcesNamed(desk, names);
}

/** The publisher of an article; its headline where none is known. */
function paperOf({ articles, words: { quote } }: Desk, id: string): string | null {
  const { publisher, headline } = articles.get(id)?.source ?? {};
  return publisher ?? (headline === undefined ? null : `${quote.open}${headline}${quote.close}`);
}

/** The first names; between several, an office stands in brackets. */
function shorten(desk: Desk, all: string[]): string {
  const rest = all.length - MOST_NAMES;
  const names = all.length > 1 ? all.map((name) => name.replace(/^([^“«].*?), (.+)$/u, '$1 ($2)')) : all;
  return desk.words.list(rest > 0 ? [...names.slice(0, MOST_NAMES), desk.words.others(rest)] : names);
}
