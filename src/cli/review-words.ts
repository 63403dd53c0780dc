import { join } from 'node:path';
import { changeText, type Answer, type Change, type Doubt } from '../editing/review/index.ts';

/** A doubt with its evidence and what would settle it, over several lines. */
export function doubtInWords({ kind, about, why, evidence, answers }: Doubt, dir: string): string {
  const [first, ...others] = answers;
  return [
    `[${kind.replaceAll('-', ' ')}] ${about}`,
    `   ${why}`,
    ...evidence.map(({ where, exact }) => `   ${where}: ${exact.replace(/\s+/gu, ' ')}`),
    ...(first
      ? [`   To ${first.choice}: ${targetOf(first.change, dir)}`, ...indented(changeText(first.change))]
      : []),
    ...others.map(({ choice, change }) => `   To ${choice}: ${shortly(change)}`),
  ].join('\n');
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `     ${line}`);
}

/** The fields of a decision on one line. */
function shortly(change: Change): string {
  return changeText(change)
    .split('\n')
    .filter((line) => line !== '---' && line !== '')
    .join('; ');
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

/** "12 to look at: 3 sources disagree, 9 uncertain date". */
export function summaryOf(doubts: Doubt[]): string {
  if (doubts.length === 0) return 'Nothing to look at.';
  const kinds = new Map<string, number>();
  for (const { kind } of doubts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return `${doubts.length} to look at: ${[...kinds].map(([kind, count]) => `${count} ${kind.replaceAll('-', ' ')}`).join(', ')}`;
}
