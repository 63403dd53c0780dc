import { describe, expect, test } from 'vitest';
import { prepareArticle } from '../../src/articles/index.ts';
import { readSetting } from '../../src/content/index.ts';
import { extractEvents, prepareKnowledge } from '../../src/events/index.ts';
import { recogniseTimes, resolveTimes } from '../../src/times/index.ts';
import type { DatedArticle, EventMention, Participant, TypeExample } from '../../src/model.ts';
import { fold } from '../../src/text/index.ts';

const setting = readSetting('content');
const knowledge = prepareKnowledge(setting);

describe.each(setting.types.map((type) => ({ id: type.id, examples: type.examples })))(
  '$id',
  ({ id, examples }) => {
    test.each(examples.map((example) => ({ text: example.text, example })))('$text', ({ example }) => {
      const mentions = mentionsIn(example);
      if (example.type === null) expect(mentions.map(({ type }) => type)).not.toContain(id);
      else expectMention(mentions, example);
    });
  },
);

function mentionsIn({ text, lang }: TypeExample): EventMention[] {
  const article = prepareArticle({ id: 'a', file: 'a.txt', text, lang, source: { retelling: false } });
  const day = '2022-12-31';
  const published = { edtf: day, earliest: day, latest: day, basis: 'stated' as const, working: [] };
  const dated: DatedArticle = { ...article, published };
  const times = resolveTimes(dated, recogniseTimes(dated));
  return extractEvents(dated, times, knowledge).mentions;
}

function expectMention(mentions: EventMention[], { text, type, status, roles }: TypeExample): void {
  expect(mentions.map((mention) => mention.type)).toContain(type);
  const mention = mentions.find((each) => each.type === type)!;
  if (status) expect(mention.status).toBe(status);
  for (const [role, name] of Object.entries(roles ?? {})) {
    const filled = role === 'object' ? [mention.object ?? ''] : named(mention.actors, role, text);
    expect(filled.some((each) => fold(each).includes(bare(name)) || bare(name).includes(fold(each)))).toBe(
      true,
    );
  }
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
