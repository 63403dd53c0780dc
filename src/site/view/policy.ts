/** What a page may load: the site's own style sheet, script and pictures. Stands in every page and in the headers. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
