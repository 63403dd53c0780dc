import { prepareKnowledge, type PreparedKnowledge } from '../events/index.ts';
import type { Content, Fault } from '../content/index.ts';
import type { EventMention, Participant, TypeExample } from '../model.ts';
import { readEvents } from '../pipeline.ts';
import { fold } from '../text/index.ts';

/** Examples are read as if they had appeared on this day. */
const DAY = '2022-12-31';

/** The examples of the user's own event types that do not give what they say. */
export function exampleFaults(content: Content): Fault[] {
  if (content.examples.length === 0) return [];
  const knowledge = prepareKnowledge(content);
  return content.examples.flatMap(({ type, example, file, line }): Fault[] => {
    const found = faultOf(type, example, knowledge);
    if (found === undefined) return [];
    const message = `the example "${example.text}" ${found}`;
    return [
      { file, line, message, cure: 'add the word, or say what the example should give', level: 'error' },
    ];
  });
}

/** What an example of a type gives instead of what it says; nothing where it gives just that. */
export function faultOf(
  type: string,
  example: TypeExample,
  knowledge: PreparedKnowledge,
): string | undefined {
  const { mentions } = readEvents(
    {
      ...{ id: 'example', file: 'example', text: example.text, lang: example.lang },
      source: { published: DAY, retelling: false },
    },
    knowledge,
  );
  const types = mentions.map((mention) => mention.type);
  if (example.type === null) return types.includes(type) ? `gives the type "${type}"` : undefined;
  const mention = mentions.find((one) => one.type === example.type);
  if (!mention) return `gives ${types.join(', ') || 'no event'}, not "${example.type}"`;
  if (example.status && mention.status !== example.status)
    return `has the status "${mention.status}", not "${example.status}"`;
  return roleFault(mention, example);
}

function roleFault(mention: EventMention, { text, roles = {} }: TypeExample): string | undefined {
  for (const [role, name] of Object.entries(roles)) {
    const filled = role === 'object' ? [mention.object ?? ''] : named(mention.actors, role, text);
    if (filled.some((each) => fold(each).includes(bare(name)) || (each && bare(name).includes(fold(each)))))
      continue;
    return `has "${filled.filter(Boolean).join(', ') || 'nobody'}" as ${role}, not "${name}"`;
  }
  return undefined;
}

/** Who has the role: the name, and the words that stand for it. */
function named(actors: Participant[], role: string, text: string): string[] {
  return actors
    .filter((actor) => actor.role === role)
    .flatMap(({ name, start, end }) => (start === undefined ? [name] : [name, text.slice(start, end)]));
}

/** Without the article, which names do not carry. */
function bare(name: string): string {
  return fold(name).replace(/^(?:the|a|an|its|his|le|la|les|l'|un|une|des|du) ?/u, '');
}
