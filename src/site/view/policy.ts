/**
 * What a page may load: the site's own style sheet, script and pictures. Stands in every page and in the headers.
 * `connect-src` lets programs that judge a page read robots.txt from within it; nothing of ours connects anywhere.
 */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The policy of a page that brings its style along: `style` names the source it may have. */
export const framePolicy = (style: string): string =>
  POLICY.replace("style-src 'self'", `style-src ${style}`);
