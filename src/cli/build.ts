import type { Command } from 'commander';
import { dayOf } from './day.ts';
import type { BuildOptions } from './options.ts';
import { processorTime, stagesTimed, type Stage } from '../timed.ts';
import { contentOption, examples } from './program.ts';
import { give, say, sayAside } from './say.ts';

export function buildCommand(command: Command): void {
  command
    .addOption(contentOption())
    .option('--output <dir>', 'where the site goes', '_site')
    .option('--as-of <day>', 'the day on which changes count as published; today where left out')
    .option('--dry-run', 'read and check everything, write nothing')
    .option('--preview', 'write the site but leave the ledger as it is')
    .option('--timings', 'say how long each stage took, on standard error')
    .option('--quiet', 'say nothing but faults')
    .option('--json', 'say what was done as JSON')
    .addHelpText(
      'after',
      examples('build', 'build --content ../another --output /srv/site --as-of 2022-05-01'),
    )
    .action(async (options: BuildOptions) => {
      const asOf = dayOf(options.asOf);
      await build({ ...options, asOf });
    });
}

/** One line a stage: milliseconds of the clock and of the processor, how many things went through it, and its name. */
function timingsInWords(): string {
  const all = { name: 'all', ms: performance.now(), cpu: processorTime(), count: 1 };
  const line = ({ ms, cpu, count, name }: Stage): string =>
    `${ms.toFixed(0).padStart(8)} ms ${cpu.toFixed(0).padStart(8)} ms ${String(count).padStart(7)}  ${name}\n`;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const head = '   clock     processor  things  stage\n';
  return `${head}${[...stagesTimed(), all].map(line).join('')}${String(peak).padStart(8)} MB          peak memory\n`;
}

/** Where nothing is other than before, nothing but that is found out. */
async function build(options: BuildOptions): Promise<void> {
  const { sameAsBefore } = await import('./unchanged.ts');
  const last = options.dryRun ? undefined : await sameAsBefore(options);
  const account = last ?? (await (await import('./build-site.ts')).buildAnew(options));
  if (options.timings) sayAside(timingsInWords());
  if (last) for (const warning of last.ofContent) console.error(warning);
  const { inWords } = await import('./account.ts');
  if (options.json) give(`${JSON.stringify(account)}\n`);
  else if (!options.quiet) say(inWords(account));
}
