import type { Meant, Context } from './meant.ts';
import { lexiconOf } from './lexicon.ts';
import type { OfficeWords, Phrase } from './phrase.ts';
import { isMostNamed, type Introduction, type Memory } from './memory.ts';

/** "Niger's prime minister, Ali Zeine": from here on an article's own "prime minister" is he. */
export function introduce(
  memory: Memory,
  { office, name }: Phrase,
  person: { name: string; of?: string },
): void {
  if (!office || !name || office.former || office.keys.length === 0) return;
  memory.introduced.push({ keys: office.keys, ...person });
}

/**
 * Whom the article itself has introduced in an office: nobody where it has introduced two who would do, and
 * only where he acts or speaks: "overthrew the president" is as likely another one.
 */
export function introducedAs(
  phrase: Phrase,
  office: OfficeWords,
  { of, context }: { of: string | undefined; context: Context },
): Meant | undefined {
  if (office.former || (of === undefined && !isSubject(phrase, context))) return undefined;
  const fitting = context.memory.introduced.filter(
    (each) => each.keys.some((key) => office.keys.includes(key)) && isOf(each, of, context.memory),
  );
  const [first] = fitting;
  if (!first || fitting.some(({ name }) => name !== first.name)) return undefined;
  return { kind: 'unknown-name', actorKind: 'person', name: first.name };
}

const isOf = (introduced: Introduction, of: string | undefined, memory: Memory): boolean =>
  of === undefined
    ? introduced.of === undefined || isMostNamed(introduced.of, memory)
    : introduced.of === undefined || introduced.of === of;

/** At the head of a clause, or right behind a verb of saying: « a déclaré le président ». */
function isSubject({ from }: Phrase, { scanned }: Context): boolean {
  const { definite, saying } = lexiconOf(scanned.lang);
  const at = definite.has(scanned.words[from - 1]?.folded ?? '') ? from - 2 : from - 1;
  const before = scanned.words[at];
  return before === undefined || before.kind === 'punct' || saying.has(before.folded);
}
