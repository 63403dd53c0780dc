import type { UserConfig } from '@11ty/eleventy';

/**
 * Eleventy as this project uses it: TypeScript templates only. Records reach them as data through pagination and
 * never as files, so that no text of an article is ever read as a template.
 */
export function configure(eleventy: UserConfig): void {
  eleventy.addExtension('11ty.ts', { key: '11ty.js' });
  eleventy.setTemplateFormats(['11ty.ts']);
  eleventy.setDataDeepMerge(false);
  eleventy.setUseGitIgnore(false);
}
