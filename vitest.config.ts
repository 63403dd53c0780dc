import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // Test files of a worker share the program: loading it for each of them takes longer than many a file.
    isolate: false,
    // Milliseconds. Slow machines are no failures; speed is measured by the benches.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
