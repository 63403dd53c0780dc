import { forEach } from './parts/template.ts';

export const data = { ...forEach('files'), eleventyAllowMissingExtension: true };

/** Feeds, data and sitemap: text as the exports made it. */
export const render = ({ sheet }: { sheet: { text: string } }): string => sheet.text;
