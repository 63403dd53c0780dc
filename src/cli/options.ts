import { dirname, join, resolve } from 'node:path';
import type { First } from '../site/make.ts';

/** What `build` was told. */
export interface BuildOptions {
  content: string;
  output: string;
  asOf?: string;
  dryRun?: true;
  preview?: true;
  quiet?: true;
  timings?: true;
  json?: true;
  /** Asked for by `dev` alone. */
  first?: First;
}

/** What `add` was told. */
export interface AddOptions {
  content: string;
  published?: string;
  publisher?: string;
  headline?: string;
  author?: string;
  url?: string;
  lang?: string;
  retelling?: true;
  basedOn?: string[];
  encoding?: string;
  yes?: true;
  json?: true;
  dryRun?: true;
}

/** What `check` was told. */
export interface CheckOptions {
  content: string;
  fix?: true;
  json?: true;
}

/** What `review` was told. */
export interface ReviewOptions {
  content: string;
  since?: string;
  addresses?: true;
  by?: string;
  json?: true;
}

/** What `import` was told. */
export interface ImportOptions {
  content: string;
  type: string;
  dryRun?: true;
  json?: true;
}

/** Where the user's own templates are looked for: in `templates/` beside the content folder. */
export function templatesBeside(content: string): string {
  return join(dirname(resolve(content)), 'templates');
}
