/** One thing wrong in a content file, with its cure. */
export interface Fault {
  /** Path as the editor would type it, or `stdin`. */
  file: string;
  /** From 1. */
  line?: number;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  cure: string;
  /** A warning is said and the work goes on. */
  level: 'error' | 'warning';
  /** What mends it, where nothing has to be decided for that: `datelined check --fix`. */
  fix?: Fix;
}

/** On the fault's line, `from` is to be `to`. */
export interface Fix {
  from: string;
  to: string;
}

/** The editor's mistake, not the program's: all faults of a run at once. */
export class ContentError extends Error {
  readonly faults: Fault[];

  constructor(faults: Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'ContentError';
    this.faults = faults;
  }
}

/** `file:line: what is wrong; what to write instead` on one line, whatever the file's name holds. */
export function formatFault(fault: Fault): string {
  const where = fault.line === undefined ? printable(fault.file) : `${printable(fault.file)}:${fault.line}`;
  const kind = fault.level === 'warning' ? 'warning: ' : '';
  return `${where}: ${kind}${printable(fault.message)}; ${printable(fault.cure)}`;
}

/** Control and bidirectional characters written out, so that no name can disturb a terminal or a log. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}
