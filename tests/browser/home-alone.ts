import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Chronology } from '../../src/model.ts';
import { layOut } from '../../src/site/view/sheets.ts';
import { render } from '../../templates/home.11ty.ts';
import { render as script } from '../../templates/script.11ty.ts';
import { render as style } from '../../templates/style.11ty.ts';

/** Writes the home page of a chronology and what it asks for, without the thousand pages it leads to. */
export async function writeHomeAlone(chronology: Chronology, dir: string): Promise<void> {
  const { home, files } = layOut(chronology);
  const write = async (path: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  };
  await write('index.html', render({ sheet: home[0]! }));
  await write('style.css', await style());
  await write('script.js', await script());
  await write('search.js', files.find((file) => file.path === '/search.js')!.make());
}
