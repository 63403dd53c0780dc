declare module 'edtf' {
  /** A parsed EDTF date; times in milliseconds UTC, infinite where open. */
  interface ExtendedDate {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): ExtendedDate;
}
