export { dateByOthers, tellingDays } from './publication/by-others.ts';
export { dateArticle } from './publication/date-article.ts';
export { withinContent } from './publication/headers.ts';
export { recogniseIn, recogniseTimes, type RecognisedTime } from './recognise.ts';
export { resolveTimes } from './resolve.ts';
