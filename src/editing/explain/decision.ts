import { isNamed } from '../../chronology/index.ts';
import type { Decision, EventRecord } from '../../model.ts';
import { eventLine } from '../event-line.ts';
import type { Question } from './question.ts';

/** The decision that hides an event or says that it is none, by whichever of its names. */
export function hidingDecision(
  event: { id: string; slug: string },
  decisions: Decision[],
): Decision | undefined {
  const means = (name: string | undefined): boolean => name === event.id || name === event.slug;
  return decisions.find(({ event: name, hide, noEvent }) => (hide && means(name)) || means(noEvent));
}

/** What a decision says, on which events it works, and what they would be without it. */
export function explainDecision(decision: Decision, { chronology, lang }: Question): string {
  const { file, line, by, note, hide, noEvent } = decision;
  const touched = chronology.events.filter(({ decisions }) => decisions.some((one) => one.file === file));
  const says =
    touched.flatMap(({ decisions }) => decisions).find((one) => one.file === file)?.what ??
    inItsOwnWords(decision);
  const named = (event: EventRecord): string => `  ${eventLine(event, lang)}`;
  const lines = [
    `${file}:${line}: ${says}${by === undefined ? '' : ` (${by})`}`,
    ...(note === undefined ? [] : [note]),
    touched.length > 0
      ? 'It works on:'
      : hide
        ? `It hides "${decision.event!}"; the address answers and says so.`
        : noEvent !== undefined
          ? notToldBy(noEvent)
          : 'It works on no event that is shown.',
    ...touched.map(named),
  ];
  return `${lines.join('\n')}\n`;
}

const notToldBy = (noEvent: string): string =>
  isNamed(noEvent)
    ? `It says that "${noEvent}" is no event; an address that was published answers and says so.`
    : `It says that no event is told by the sentences with the words "${noEvent}".`;

/** A decision in its own words, where no event says them. */
function inItsOwnWords(decision: Decision): string {
  const fields = ['event', 'same', 'different', 'date', 'type', 'status', 'hide', 'pin'] as const;
  const said = fields
    .filter((field) => decision[field] !== undefined)
    .map((field) => `${field}: ${[decision[field]].flat().join(', ')}`);
  return [...said, ...(decision.noEvent === undefined ? [] : [`no-event: ${decision.noEvent}`])].join('; ');
}
