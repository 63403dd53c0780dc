/** Reading an article: what its language is, what of its text is the story, where its sentences are. */
export { readSavedPage } from './html.ts';
export { creditsIn } from './credits.ts';
export { readHeadingFields } from './heading-fields.ts';
export type { PageFields } from './metadata.ts';
export { isLang } from './language.ts';
export { prepareArticle } from './prepare.ts';
