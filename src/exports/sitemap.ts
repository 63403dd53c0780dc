import type { Lang } from '../model.ts';
import { escapeXml } from './xml.ts';

/** A page with its twins in the other languages; paths start with `/`. */
export interface SitemapPage {
  path: string;
  alternates: { lang: Lang; path: string }[];
}

/** A sitemap (sitemaps.org 0.9) with the languages of each page. */
export function sitemap(pages: SitemapPage[], baseUrl: string): string {
  const base = baseUrl.replace(/\/$/, '');
  const entries = pages.map(({ path, alternates }) => {
    const links = alternates.map(
      (one) => `<xhtml:link rel="alternate" hreflang="${one.lang}" href="${escapeXml(base + one.path)}"/>`,
    );
    return `<url><loc>${escapeXml(base + path)}</loc>${links.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

/** Everything may be read by robots; where the sitemap is. */
export function robots(baseUrl: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${baseUrl.replace(/\/$/, '')}/sitemap.xml\n`;
}
