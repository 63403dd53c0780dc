import { join } from 'node:path';
import { changeText, type Answer, type Change, type Doubt } from '../editing/review/index.ts';

/** Each kind of doubt as the heading of one, and counted: one, several. */
const KINDS: Record<Doubt['kind'], [heading: string, one: string, several: string]> = {
  'sources-disagree': ['sources disagree', 'disagreement of sources', 'disagreements of sources'],
  'single-source': ['one source alone', 'serious claim of one source', 'serious claims of one source'],
  'undated-article': ['article without a day', 'article without a day', 'articles without a day'],
  'weak-merge': ['joined on little', 'event joined on little', 'events joined on little'],
  'near-twins': ['alike, kept apart', 'pair alike and kept apart', 'pairs alike and kept apart'],
  'unknown-name': ['unknown name', 'unknown name', 'unknown names'],
  'low-confidence': ['doubtful event', 'doubtful event', 'doubtful events'],
  'uncertain-date': ['uncertain date', 'uncertain date', 'uncertain dates'],
  'dead-address': ['dead address', 'dead address', 'dead addresses'],
  'date-without-event': ['date without an event', 'date without an event', 'dates without an event'],
  'missing-address': [
    'article without an address',
    'article without an address',
    'articles without an address',
  ],
};

/** What each answer does, as it is offered. */
const OFFERS: Record<Answer['choice'], string> = {
  accept: 'To accept',
  edit: 'To edit',
  merge: 'To merge',
  split: 'To split',
  hide: 'To hide',
  'no-event': 'If it is no event',
};

/** A doubt with its evidence and what would settle it, over several lines. */
export function doubtInWords({ kind, about, why, evidence, answers }: Doubt, dir: string): string {
  const [first, ...others] = answers;
  return [
    `[${KINDS[kind][0]}] ${about}`,
    `   ${why}`,
    ...evidence.map(({ where, exact }) => `   ${where}: ${exact.replace(/\s+/gu, ' ')}`),
    ...(first
      ? [`   ${OFFERS[first.choice]}: ${targetOf(first.change, dir)}`, ...indented(changeText(first.change))]
      : []),
    ...others.map(({ choice, change }) => `   ${OFFERS[choice]}: ${shortly(change, first?.change)}`),
  ].join('\n');
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `     ${line}`);
}

/** What another answer writes instead of the first, on one line. */
function shortly(change: Change, first: Change | undefined): string {
  const linesOf = (one: Change): string[] =>
    changeText(one)
      .split('\n')
      .filter((line) => line !== '---' && line !== '');
  const known = first ? linesOf(first) : [];
  const own = linesOf(change).filter((line) => !known.includes(line));
  if (own.length > 0) return `write ${own.join('; ')} instead`;
  return change.ask === 'note'
    ? 'the same with a note'
    : change.ask
      ? `the same with another ${change.ask}`
      : 'as above, unchanged';
}

/** The file that a change writes or completes. */
export function targetOf(change: Change, dir: string): string {
  return change.form === 'decision' ? join(dir, 'decisions', `${change.name}.md`) : change.file;
}

/** A doubt for other programs: each answer with its file and the text that would stand there. */
export function doubtsAsJson({ answers, ...doubt }: Doubt, dir: string) {
  const full = ({ choice, change }: Answer) => ({
    choice,
    file: targetOf(change, dir),
    text: changeText(change),
  });
  return { ...doubt, answers: answers.map(full) };
}

/** "12 to look at: 3 disagreements of sources, 9 uncertain dates". */
export function summaryOf(doubts: Doubt[]): string {
  if (doubts.length === 0) return 'Nothing to look at.';
  const kinds = new Map<Doubt['kind'], number>();
  for (const { kind } of doubts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counted = [...kinds].map(([kind, count]) => `${count} ${KINDS[kind][count === 1 ? 1 : 2]}`);
  return `${doubts.length} to look at: ${counted.join(', ')}`;
}
