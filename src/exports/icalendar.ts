/** A line of iCalendar: its name with its parameters, and its value as it is written. */
export type Property = [name: string, value: string];

/** Octets of a line without its break, RFC 5545 § 3.1, of which a continued line spends one on its space. */
const LONGEST = 74;

/** A component with its lines and those of the components in it, folded, each ended. */
export function component(name: string, properties: Property[], inside: string[] = []): string {
  const lines = properties.map(([key, value]) => folded(`${key}:${value}`));
  return `BEGIN:${name}\r\n${lines.join('')}${inside.join('')}END:${name}\r\n`;
}

/** A value of the type TEXT, RFC 5545 § 3.3.11; the text is one line. */
export const asText = (text: string): string => text.replace(/[\\;,]/gu, (sign) => `\\${sign}`);

/** A day as a DATE (§ 3.3.4), and its midnight in Greenwich as a DATE-TIME (§ 3.3.5). */
export const asDate = (day: string): string => day.replaceAll('-', '');
export const asMidnight = (day: string): string => `${asDate(day)}T000000Z`;

/** Long lines are broken between characters, never within one. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return `${line}\r\n`;
  let [text, width] = ['', 0];
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0)!);
    width += octets;
    if (width > LONGEST) [text, width] = [`${text}\r\n `, octets];
    text += character;
  }
  return `${text}\r\n`;
}

/** Of a character in UTF-8. */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
