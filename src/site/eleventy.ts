import type { UserConfig } from '@11ty/eleventy';
import { TEMPLATE_ENDING } from './templates.ts';

/**
 * Eleventy as this project uses it: TypeScript templates only. Records reach them as data through pagination and
 * never as files, so that no text of an article is ever read as a template.
 */
export function configure(eleventy: UserConfig): void {
  if (TEMPLATE_ENDING !== '11ty.js') eleventy.addExtension(TEMPLATE_ENDING, { key: '11ty.js' });
  eleventy.setTemplateFormats([...new Set([TEMPLATE_ENDING, '11ty.js'])]);
  // An installed Datelined lies in node_modules with its templates.
  eleventy.ignores.delete('**/node_modules/**');
  eleventy.setDataDeepMerge(false);
  eleventy.setUseGitIgnore(false);
}
