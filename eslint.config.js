import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', '_site/**', '_site.*/**', 'coverage/**', 'tests/fixtures/**', '**/*.cjs'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', 4],
      complexity: ['error', 16],
    },
  },
  {
    // What a command says may hold words of an article: it goes through say.ts, which no escape sequence passes.
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/say.ts', 'src/cli/build-site.ts', 'src/cli/serve.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='write'][object.property.name=/^std(out|err)$/]",
          message: 'Say it with src/cli/say.ts.',
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
