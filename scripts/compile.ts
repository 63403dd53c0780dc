// Compiles the sources and templates into dist/, with the data files they read beside them: what `npm pack` takes.
// The published program runs without tsx.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInTypes, COMPILED_TYPES } from '../src/content/event-types.ts';

const OUT = 'dist';
const isData = (path: string): boolean => !/\.ts$|templates[/\\]client[/\\]tsconfig/u.test(path);

rmSync(OUT, { recursive: true, force: true });
for (const project of ['tsconfig.build.json', 'templates/client/tsconfig.build.json'])
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', project], {
    stdio: 'inherit',
  });
for (const folder of ['src', 'templates'])
  cpSync(folder, join(OUT, folder), { recursive: true, filter: isData });
const { types, things, faults } = builtInTypes();
writeFileSync(join(OUT, 'src', COMPILED_TYPES), JSON.stringify({ types, things, faults }));
writeFileSync(
  join(OUT, '.eleventy.js'),
  `import { configure } from './src/site/eleventy.js';\n\nexport default configure;\n`,
);
chmodSync(join(OUT, 'src/cli/index.js'), 0o755);
