// Eleventy 3 ships no types: what this project uses of it.
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addExtension(extension: string, options: { key: string }): void;
    setTemplateFormats(formats: string[]): void;
    ignores: Set<string>;
    setDataDeepMerge(on: boolean): void;
    setUseGitIgnore(on: boolean): void;
    addGlobalData(name: string, value: () => unknown): void;
    setQuietMode(on: boolean): void;
    setFreezeReservedData(on: boolean): void;
    /** Steps of which a warning is written that take longer than this, and no warning at 0. */
    benchmarks: Record<string, { setMinimumThresholdMs(ms: number): void }>;
  }
  export interface Options {
    configPath: string;
    quietMode: boolean;
    config: (config: UserConfig) => void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
