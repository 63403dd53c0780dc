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
  return { decisions, faults };
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
