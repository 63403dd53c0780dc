import type { Actor, Decision, EventType } from '../model.ts';
import { check } from './check.ts';
import { decodeText } from './encoding.ts';
import { ContentError, type Fault } from './faults.ts';
import { listFiles, readBytes, type ContentFile } from './files.ts';
import { readFrontMatter } from './front-matter.ts';
import { decisionFaults } from './references.ts';
import { decisionFile, toDecision } from './schemas/decision.ts';

/** What decisions may name. */
export interface Known {
  actors: Actor[];
  types: EventType[];
}

/**
 * The editor's decisions, in the order of their files' names. Types and actors are looked up where
 * `known` is given; it is not while the files that hold them have faults of their own.
 */
export function readDecisions(dir: string, known?: Known): { decisions: Decision[]; faults: Fault[] } {
  const { files, faults } = listFiles(dir, 'decisions', ['.md'], {
    endings: /\.(?:ya?ml|txt|markdown|json)$/iu,
    cure: 'write it as front matter between two lines of --- in a file that ends in .md',
  });
  const decisions: Decision[] = [];
  for (const file of files.filter(({ path }) => !/readme\.md$/iu.test(path))) {
    const read = readDecision(file, known);
    faults.push(...read.faults);
    if (read.decision) decisions.push(read.decision);
  }
  return { decisions, faults };
}

function readDecision(file: ContentFile, known: Known | undefined): { decision?: Decision; faults: Fault[] } {
  try {
    const { fields, text, textLine } = readFrontMatter(decodeText(readBytes(file), file.shown), file.shown);
    const checked = check(decisionFile, fields, file.shown);
    const faults = [...checked.faults, ...noteFaults(text, file.shown, textLine)];
    const { value } = checked;
    if (!value) return { faults };
    const key = (['event', 'same', 'different', 'no-event'] as const).find((one) => value[one] !== undefined) ?? 'event';
    const line = Object.keys(value).length === 0 ? 1 : fields.lineOf([key]);
    const decision = toDecision(value, { file: file.shown, line }, text.trim());
    const unknown = known ? decisionFaults(decision, known, { file: file.shown, lineOf: fields.lineOf }) : [];
    return { decision, faults: [...faults, ...unknown, ...(saysNothing(decision) ? [nothingSaid(file.shown, line)] : [])] };
  } catch (error) {
    if (error instanceof ContentError) return { faults: error.faults };
    throw error;
  }
}

/** It names an event and decides nothing of it, not even in a note. */
function saysNothing({ event, note, ...fields }: Decision): boolean {
  const said = Object.entries(fields).filter(([key, value]) => value !== undefined && !['file', 'line', 'by'].includes(key));
  return event !== undefined && note === undefined && said.length === 0;
}

function nothingSaid(file: string, line: number): Fault {
  const cure = 'write below "event:" what you decide: date, type, status, title, hide: true …, or a note under the front matter';
  return { file, line, message: 'the decision says nothing of its event', cure, level: 'warning' };
}

/** Longest note under a decision. UTF-16 units. */
const LONGEST_NOTE = 5000;
/** Twenty quotations or lists in one another: more than any hand writes, and what reads Markdown climbs down each. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){20}/mu;

function noteFaults(text: string, file: string, line: number): Fault[] {
  const fault = (message: string, cure: string): Fault[] => [{ file, line, message, cure, level: 'error' }];
  if (text.length > LONGEST_NOTE) return fault(`the note is longer than ${LONGEST_NOTE} characters`, 'shorten it');
  return TOO_DEEP.test(text) ? fault('the note has quotations or lists in more than 20 others', 'write it plainer') : [];
}
