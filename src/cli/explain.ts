import { Command, Option } from 'commander';
import type { Lang } from '../model.ts';
import { PlainError } from './faults.ts';
import { contentOption, examples } from './program.ts';
import { say } from './say.ts';

export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'Say in words why an event, a sentence, a date, an article or a decision is as it is, or why an event is missing.',
    )
    .argument(
      '<what...>',
      'an event (id or address), an article or a line of it (a.md, a.md:12), a decision’s file, or words of a sentence',
    )
    .addOption(contentOption())
    .addOption(new Option('--lang <lang>', 'language of the answer').choices(['en', 'fr']).default('en'))
    .addHelpText(
      'after',
      examples(
        'explain 2021-09-30-arms-delivery',
        'explain 2021-10-01-a-headline.md:12',
        'explain "four helicopters"',
      ),
    )
    .action(async (words: string[], { content: dir, lang }: { content: string; lang: Lang }) => {
      const { tellFrom } = await import('./tell.ts');
      const { nearest } = await import('../content/index.ts');
      const { explain } = await import('../editing/explain/index.ts');
      const { UnknownEvent } = await import('../chronology/index.ts');
      const { content, chronology } = tellFrom(dir);
      const asked = words.join(' ');
      try {
        say(`${explain(asked, { content, chronology, lang }).trimEnd()}\n`);
      } catch (error) {
        if (!(error instanceof UnknownEvent)) throw error;
        const names = chronology.events.map(({ slug }) => slug);
        throw new PlainError(
          `there is no event "${asked}" and no sentence with these words; ${nearest(asked, names)}`,
        );
      }
    });
}
