const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text with each character that HTML 5 or XML 1.0 refuses replaced by U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, (c) =>
    c === '\n' || c === '\t' || c === '\r' ? c : '\uFFFD',
  );
}

/** The text as it may stand in element content or in a quoted attribute of HTML and XML. */
export function escapeXml(text: string): string {
  return wellFormed(text).replace(/[&<>"']/g, (c) => ESCAPES[c]!);
}
