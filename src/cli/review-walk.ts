import { z } from 'zod';
import { articleFile } from '../content/schemas/article.ts';
import { decisionFile } from '../content/schemas/decision.ts';
import { ACTOR_KINDS } from '../content/schemas/words.ts';
import { changeText, type Answer, type Change, type Doubt } from '../editing/review/index.ts';
import type { ReviewOptions } from './options.ts';
import { withQuestions, type Ask } from './questions.ts';
import { doubtInWords, summaryOf, targetOf } from './review-words.ts';
import { writeChange } from './write-change.ts';
import { sayAside } from './say.ts';

/** Goes through the doubts, asks what to do with each, and writes what is decided. Gives the files written. */
export async function walkThrough(doubts: Doubt[], { content, by }: ReviewOptions): Promise<string[]> {
  sayAside(`${summaryOf(doubts)}\n`);
  const written: string[] = [];
  const hidden = new Set<string>();
  if (doubts.length === 0) return written;
  await withQuestions(async (ask) => {
    for (const [index, doubt] of doubts.entries()) {
      if (doubt.on.events?.some((id) => hidden.has(id))) continue;
      sayAside(`\n${index + 1}/${doubts.length} ${doubtInWords(doubt, content)}\n`);
      const answer = await askChoice(doubt.answers, ask);
      if (answer === 'quit') return;
      const change = answer && (await completed(answer.change, ask));
      if (!change) continue;
      if (answer.choice === 'hide' || answer.choice === 'no-event')
        for (const id of doubt.on.events ?? []) hidden.add(id);
      const note = change.form === 'decision' ? await askNote(change, ask) : '';
      written.push(await writeChange(signed(change, by), note, content));
      sayAside(`   → ${targetOf(change, content)}\n`);
    }
  });
  return written;
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
async function completed(change: Change, ask: Ask): Promise<Change | undefined> {
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
      const proposed = `kind: ${ACTOR_KINDS.join(', ')} [${change.kind}]`;
      const kind = await askValid(
        proposed,
        change.kind,
        z.enum(ACTOR_KINDS, 'not one of these; write one of them'),
        ask,
      );
      return kind === undefined ? undefined : { ...change, kind };
    }
    case 'decision':
      return change.ask === 'title' ? withTitle(change, ask) : withField(change, change.ask, ask);
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

async function withTitle(change: DecisionChange, ask: Ask): Promise<Change | undefined> {
  const { title = {}, type } = change.fields;
  const en = await ask(`   title in English [${title.en ?? ''}]: `);
  if (en === null) return undefined;
  const fr = await ask(`   title in French [${title.fr ?? 'the same'}]: `);
  const titles = { en: en || title.en, fr: fr || title.fr };
  const kind = type === undefined ? undefined : (await ask(`   type [${type}]: `)) || type;
  return {
    ...change,
    fields: { ...change.fields, ...(kind === undefined ? {} : { type: kind }), title: titles },
  };
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
