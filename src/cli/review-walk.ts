import type { ActorKind } from '../model.ts';
import { z } from 'zod';
import { articleFile } from '../content/schemas/article.ts';
import { decisionFile } from '../content/schemas/decision.ts';
import { ACTOR_KINDS } from '../content/schemas/words.ts';
import { changeText, decisionName, type Answer, type Change, type Doubt } from '../editing/review/index.ts';
import type { ReviewOptions } from './options.ts';
import { withQuestions, type Ask } from './questions.ts';
import { doubtInWords, summaryOf, targetOf } from './review-words.ts';
import { writeChange } from './write-change.ts';
import { sayAside } from './say.ts';

/** What a walk needs besides the doubts it begins with. */
export interface Walk extends ReviewOptions {
  /** The ids of the event types there are. */
  types: string[];
  /** The doubts as they are now; none where the content does not hold together. */
  again: () => Doubt[] | undefined;
}

/** Goes through the doubts, asks what to do with each, and writes what is decided. Gives the files written. */
export async function walkThrough(doubts: Doubt[], { content, by, types, again }: Walk): Promise<string[]> {
  sayAside(`${summaryOf(doubts)}\n`);
  const written: string[] = [];
  const settled = new Set<string>();
  const asked = new Set<string>();
  let open = doubts;
  if (doubts.length === 0) return written;
  await withQuestions(async (ask) => {
    for (let doubt = open[0]; doubt; doubt = open[0]) {
      open = open.slice(1);
      if (doubt.on.events?.some((id) => settled.has(id))) continue;
      asked.add(keyOf(doubt));
      sayAside(`\n${asked.size}/${asked.size + open.length} ${doubtInWords(doubt, content)}\n`);
      const answer = await askChoice(doubt.answers, ask);
      if (answer === 'quit') return;
      const change = answer && (await completed(answer.change, types, ask));
      if (!change) continue;
      if (answer.choice === 'hide' || answer.choice === 'no-event')
        for (const id of doubt.on.events ?? []) settled.add(id);
      const note = change.form === 'decision' ? await askNote(change, ask) : '';
      written.push(await writeChange(signed(change, by), note, content));
      sayAside(`   → ${targetOf(change, content)}\n`);
      if (changesOthers(answer)) open = again()?.filter((one) => !asked.has(keyOf(one))) ?? open;
    }
  });
  return written;
}

/** A day of publication dates a whole article, a name stands in many sentences, and events joined or parted are others. */
function changesOthers({ choice, change }: Answer): boolean {
  return change.form !== 'decision' || choice === 'merge' || choice === 'split';
}

/** What a doubt is known by when the chronology is told again: its words, for addresses and lines may move. */
function keyOf({ kind, on, evidence }: Doubt): string {
  return [kind, on.article, on.name, ...evidence.map(({ exact }) => exact).sort()].join(' ');
}

/** The answer chosen by its first letter; `undefined` for later, and when the input has ended. */
async function askChoice(answers: Answer[], ask: Ask): Promise<Answer | 'quit' | undefined> {
  const names = [...answers.map(({ choice }) => choice), 'later', 'quit'];
  const shown = names.map((name) => `[${name[0]!}]${name.slice(1)}`).join(' ');
  for (;;) {
    const given = await ask(`   ${shown}: `);
    if (given === null || (given !== '' && 'quit'.startsWith(given.toLowerCase()))) return 'quit';
    if (given === '' || 'later'.startsWith(given.toLowerCase())) return undefined;
    const chosen = answers.find(({ choice }) => choice.startsWith(given.toLowerCase()));
    if (chosen) return chosen;
    sayAside(`   write one of: ${names.join(', ')}\n`);
  }
}

/** The change with the value that only the editor knows; nothing where none is given. */
async function completed(change: Change, types: string[], ask: Ask): Promise<Change | undefined> {
  if (change.ask === undefined || change.ask === 'note') return change;
  switch (change.form) {
    case 'field': {
      const value = await askValid(
        `${change.field} [${change.value}]`,
        change.value,
        articleFile.shape[change.field],
        ask,
      );
      return value === undefined ? undefined : { ...change, value };
    }
    case 'actor': {
      const proposed = `kind: ${ACTOR_KINDS.join(', ')} [${change.entry.kind}]`;
      const kind = await askValid(
        proposed,
        change.entry.kind,
        z.enum(ACTOR_KINDS, 'not one of these; write one of them'),
        ask,
      );
      return kind === undefined
        ? undefined
        : { ...change, entry: { ...change.entry, kind: kind as ActorKind } };
    }
    case 'decision':
      return change.ask === 'title' ? withTitle(change, types, ask) : withField(change, change.ask, ask);
  }
}

/** A number as it is typed. */
const counted = z.coerce
  .number('not a number; write digits alone, as 1200')
  .pipe(decisionFile.shape.quantity.unwrap());

type DecisionChange = Extract<Change, { form: 'decision' }>;

async function withField(
  change: DecisionChange,
  field: 'date' | 'status' | 'quantity',
  ask: Ask,
): Promise<Change | undefined> {
  const now = change.fields[field]!;
  const schema = field === 'quantity' ? counted : decisionFile.shape[field];
  const given = await askValid(`${field} [${now}]`, String(now), schema, ask);
  const value = field === 'quantity' && given !== undefined ? Number(given) : given;
  return value === undefined ? undefined : { ...change, fields: { ...change.fields, [field]: value } };
}

async function withTitle(change: DecisionChange, types: string[], ask: Ask): Promise<Change | undefined> {
  const { title = {}, type } = change.fields;
  const en = await ask(`   title in English [${title.en ?? ''}]: `);
  if (en === null) return undefined;
  const fr = await ask(`   title in French [${title.fr ?? 'the same'}]: `);
  const titles = { en: en || title.en, fr: fr || title.fr };
  const known = z.enum(
    types,
    'no type of event; write the name of a file in src/event-types/ or content/event-types/',
  );
  const kind = type === undefined ? undefined : await askValid(`type [${type}]`, type, known, ask);
  if (type !== undefined && kind === undefined) return undefined;
  const fields = { ...change.fields, ...(kind === undefined ? {} : { type: kind }), title: titles };
  return { ...change, fields, name: decisionName(fields) };
}

/** Asks until the value passes its schema; an empty line keeps what is proposed. */
async function askValid(
  question: string,
  proposed: string,
  schema: z.ZodType,
  ask: Ask,
): Promise<string | undefined> {
  for (;;) {
    const given = await ask(`   ${question}: `);
    if (given === null) return undefined;
    const checked = schema.safeParse(given === '' ? proposed : given);
    if (checked.success) return String(checked.data);
    sayAside(`   ${checked.error.issues[0]!.message}\n`);
  }
}

async function askNote(change: DecisionChange, ask: Ask): Promise<string> {
  sayAside(changeText(change).replace(/^/gmu, '     ').trimEnd() + '\n');
  return (await ask('   note for the reader (empty: none): ')) ?? '';
}

function signed(change: Change, by: string | undefined): Change {
  return change.form === 'decision' && by !== undefined
    ? { ...change, fields: { ...change.fields, by } }
    : change;
}
