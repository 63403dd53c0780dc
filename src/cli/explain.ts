import { Option, type Command } from 'commander';
import type { Lang } from '../model.ts';
import { PlainError } from './faults.ts';
import { contentOption, examples } from './program.ts';
import { say } from './say.ts';

export function explainCommand(command: Command): void {
  command
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
