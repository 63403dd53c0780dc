// Imports run one way: model, group-by, reasons ← text ← languages, event-types ← stages ← pipeline ← site, cli.
const stages = ['articles', 'times', 'events', 'merge', 'chronology'];

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'model-imports-nothing',
      severity: 'error',
      from: { path: '^src/model\\.ts$' },
      to: { path: '.' },
    },
    {
      name: 'text-is-below-languages',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/', pathNot: '^src/(text/|languages/|(?:model|group-by)\\.ts$)' },
    },
    {
      name: 'languages-are-data',
      severity: 'error',
      from: { path: '^src/languages/' },
      to: { path: '^src/', pathNot: '^src/(languages/|(?:model|group-by)\\.ts$)' },
    },
    ...stages.map((stage) => ({
      name: `stage-${stage}-imports-no-other-stage`,
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: {
        path: '^src/',
        pathNot: `^src/(${stage}/|text/|languages/|event-types/|(?:model|group-by|reasons)\\.ts$)`,
      },
    })),
    {
      name: 'stages-are-pure',
      comment: 'No file system, network, process or clock below the pipeline.',
      severity: 'error',
      from: { path: `^src/(model|text|languages|${stages.join('|')}|exports)` },
      to: {
        path: '^(node:)?(fs|fs/promises|http|https|net|child_process|os|process)$',
        dependencyTypes: ['core'],
      },
    },
    {
      name: 'exports-see-only-the-chronology',
      severity: 'error',
      from: { path: '^src/exports/' },
      to: { path: '^src/', pathNot: '^src/(exports/|text/|languages/|(?:model|group-by)\\.ts$)' },
    },
    {
      name: 'nothing-imports-the-cli',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
