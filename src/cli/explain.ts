import { Command, Option } from 'commander';
import type { Lang } from '../model.ts';
import { PlainError } from './faults.ts';
import { contentOption, examples } from './program.ts';

export function explainCommand(): Command {
  return new Command('explain')
    .description('Say in words why an event is dated, typed and merged as it is.')
    .argument('<event>', 'its id, or the last part of its address')
    .addOption(contentOption())
    .addOption(new Option('--lang <lang>', 'language of the answer').choices(['en', 'fr']).default('en'))
    .addHelpText('after', examples('explain 2021-09-30-arms-delivery'))
    .action(async (name: string, { content, lang }: { content: string; lang: Lang }) => {
      const { tellFrom } = await import('./tell.ts');
      const { nearest } = await import('../content/index.ts');
      const { explainEvent } = await import('../chronology/index.ts');
      const { chronology } = tellFrom(content);
      const names = chronology.events.flatMap(({ id, slug }) => [id, slug]);
      if (!names.includes(name)) throw new PlainError(`there is no event "${name}"; ${nearest(name, names)}`);
      process.stdout.write(`${explainEvent(chronology, name, lang).trimEnd()}\n`);
    });
}
