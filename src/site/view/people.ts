import { languages } from '../../languages/index.ts';
import type { Attribution, Claim, EventRecord, RecordActor, Role } from '../../model.ts';
import { placeInTime } from '../../text/edtf.ts';
import { nameOf, type Desk } from './desk.ts';

const ORDER: Role[] = ['speaker', 'actor', 'recipient', 'victim', 'about'];

/** Short names of those who take part, each once, the doer first. */
export function whoTakesPart(desk: Desk, event: EventRecord): string[] {
  const sorted = ORDER.flatMap((role) => event.actors.filter((one) => one.role === role && isNamed(one)));
  return [...new Set(sorted.map((actor) => nameOf(desk, actor, 'short')))];
}

/** The office somebody held on the day of the event: as the record has it, else as the list of actors has it. */
export function officeOf(desk: Desk, event: EventRecord, id: string | undefined): string | undefined {
  const actor = event.actors.find((one: RecordActor) => id !== undefined && one.id === id);
  if (actor?.office) return actor.office[desk.lang];
  const day = placeInTime(event.date);
  const offices = desk.actors.get(id ?? '')?.offices ?? [];
  const held = offices.filter(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'));
  return held.at(-1)?.title[desk.lang];
}

/**
 * Known, or with a name of its own: "officers" and "the two" are no names, nor is a single word that has its
 * capital only from beginning its sentence.
 */
export function isNamed({ id, name }: { id?: string; name: string }, sentence = ''): boolean {
  if (id !== undefined) return true;
  return /^\p{Lu}/u.test(name) && (name.includes(' ') || !sentence.startsWith(name));
}

/** Who says so where nobody is named: "an official", else "an unnamed source"; `null` where nobody in particular does. */
export function unnamedVoice(desk: Desk, { kind, speaker }: Attribution): string | null {
  if (kind === 'hearsay') return desk.words.hearsay;
  return speaker?.called?.[desk.lang] ?? (kind === 'anonymous' || speaker ? desk.words.unnamed : null);
}

/** Who vouches for a claim that its article does not make itself, with the office held that day. */
export function voiceOf(desk: Desk, event: EventRecord, { attribution, exact }: Claim): string | null {
  const { speaker } = attribution;
  if (!speaker || !isNamed(speaker, exact)) return unnamedVoice(desk, attribution);
  const office = officeOf(desk, event, speaker.id);
  const name = inSentence(desk, speaker);
  return office === undefined ? name : `${name}, ${office}`;
}

/** A known actor's name with the article it takes: "the UN", « la France ». */
function inSentence(desk: Desk, speaker: { id?: string; name: string }): string {
  const known = speaker.id === undefined ? undefined : desk.actors.get(speaker.id);
  if (!known) return nameOf(desk, speaker);
  const { kind, gender, plural = false } = known;
  return languages[desk.lang].titles.nameInSentence({ name: known.name[desk.lang], kind, gender, plural });
}
