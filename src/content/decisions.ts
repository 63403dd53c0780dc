import type { Decision } from '../model.ts';
import { check } from './check.ts';
import { decodeText } from './encoding.ts';
import { ContentError, type Fault } from './faults.ts';
import { listFiles, readBytes, type ContentFile } from './files.ts';
import { readFrontMatter } from './front-matter.ts';
import { decisionFile, toDecision } from './schemas/decision.ts';

/** The editor's decisions, in the order of their files' names. */
export function readDecisions(dir: string): { decisions: Decision[]; faults: Fault[] } {
  const { files, faults } = listFiles(dir, 'decisions', ['.md']);
  const decisions: Decision[] = [];
  for (const file of files.filter(({ path }) => !/readme\.md$/iu.test(path))) {
    const read = readDecision(file);
    faults.push(...read.faults);
    if (read.decision) decisions.push(read.decision);
  }
  return { decisions, faults: [...faults, ...contradictions(decisions)] };
}

function readDecision(file: ContentFile): { decision?: Decision; faults: Fault[] } {
  try {
    const { fields, text } = readFrontMatter(decodeText(readBytes(file), file.shown), file.shown);
    const { value, faults } = check(decisionFile, fields, file.shown);
    if (!value) return { faults };
    const key = value.event ? 'event' : value.same ? 'same' : 'different';
    const line = Object.keys(value).length === 0 ? 1 : fields.lineOf([key]);
    return { decision: toDecision(value, { file: file.shown, line }, text.trim()), faults };
  } catch (error) {
    if (error instanceof ContentError) return { faults: error.faults };
    throw error;
  }
}

/** Fields of which an event can have one value only. */
const SINGLE = ['date', 'type', 'status', 'hide', 'pin'] as const;

/** Two decisions that cannot both hold; each fault names both files. */
export function contradictions(decisions: Decision[]): Fault[] {
  const faults: Fault[] = [];
  const said = new Map<string, Decision>();
  for (const decision of decisions) {
    for (const [key, what] of statements(decision)) {
      const opposite = said.get(key);
      if (opposite && opposite.file !== decision.file && what !== statementOf(opposite, key)) {
        faults.push(contradiction(decision, opposite, key));
      } else said.set(key, decision);
    }
  }
  return faults;
}

/** What a decision says, as subject → value: `date of <event>`, `<a> and <b>` → same or different. */
function statements(decision: Decision): [string, string][] {
  const single = decision.event === undefined ? [] : SINGLE.filter((field) => decision[field] !== undefined);
  return [
    ...single.map((field): [string, string] => [`${field} of ${decision.event!}`, String(decision[field])]),
    ...pairs(decision.same ?? []).map((pair): [string, string] => [pair, 'same']),
    ...pairs(decision.different ?? []).map((pair): [string, string] => [pair, 'different']),
  ];
}

function statementOf(decision: Decision, key: string): string | undefined {
  return statements(decision).find(([subject]) => subject === key)?.[1];
}

/** At most some hundred events stand in one decision; every pair of them. */
function pairs(ids: string[]): string[] {
  const sorted = [...new Set(ids)].sort().slice(0, 100);
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a} and ${b}`));
}

function contradiction(decision: Decision, opposite: Decision, key: string): Fault {
  return {
    file: decision.file,
    line: decision.line,
    message: `contradicts ${opposite.file}:${opposite.line} (${key})`,
    cure: 'keep one of the two decisions',
    level: 'error',
  };
}
