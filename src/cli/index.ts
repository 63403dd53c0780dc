#!/usr/bin/env node
import { createProgram } from './commands.ts';
import { collectOften } from './heap.ts';
import { run } from './program.ts';
import { endOnSignals, endQuietly } from './signals.ts';

collectOften();
endOnSignals();
endQuietly(process.stdout);
process.exitCode = await run(createProgram(), process.argv.slice(2));
