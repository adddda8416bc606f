import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/ and the rooms each may import. Data flows one way, rules to raw to measure to
 * score to sheets to Excel, so no room knows what happens after it. `wording` is a leaf for all.
 * Packages are named where a room may use any; node: modules are listed as core.
 */
const ROOMS = {
  rules: { rooms: [], packages: ['zod'] },
  raw: { rooms: ['rules'], packages: [] },
  measure: { rooms: ['rules', 'raw', 'quality'], packages: [] },
  score: { rooms: ['rules', 'raw', 'measure', 'quality'], packages: [] },
  quality: { rooms: ['rules', 'raw', 'measure', 'score'], packages: [] },
  sheets: { rooms: ['rules', 'quality', 'score'], packages: [] },
  excel: { rooms: ['rules', 'raw', 'score', 'sheets'], packages: ['fflate'] },
  'raw-data': { rooms: ['rules', 'raw', 'measure', 'quality', 'excel'], packages: [] },
  build: {
    rooms: ['rules', 'raw', 'measure', 'score', 'quality', 'sheets', 'excel', 'raw-data'],
    packages: [],
  },
  trace: { rooms: ['rules', 'measure', 'quality', 'excel', 'raw-data'], packages: [] },
  taskpane: {
    rooms: ['rules', 'build'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  commands: { rooms: ['build', 'taskpane'], packages: [] },
  host: { rooms: [], packages: ['@formulajs/formulajs', 'fflate', 'numfmt', 'saxes'], core: true },
  preview: { rooms: ['build', 'host', 'taskpane'], packages: ['react', 'react-dom'] },
  'trace-report': { rooms: ['rules', 'measure', 'quality', 'trace'], packages: [] },
  cli: { rooms: ['rules', 'build', 'trace', 'trace-report', 'host'], packages: [], core: true },
  reconcile: {
    rooms: ['rules', 'raw', 'measure', 'score', 'quality'],
    packages: ['csv-parse'],
    core: true,
  },
  samples: { rooms: ['rules', 'host', 'reconcile'], packages: [], core: true },
  benchmark: { rooms: ['rules', 'build', 'host', 'samples'], packages: [], core: true },
  wording: { rooms: [], packages: [] },
};

/** Rooms of the functional core: the same input always gives the same output. */
const PURE = ['rules', 'raw', 'measure', 'score', 'quality', 'sheets', 'wording'];

/** Rooms that may name the globals that Office.js brings. The host carries Microsoft's client itself. */
const OFFICE = ['excel', 'taskpane', 'commands', 'host', 'preview', 'samples'];

const filesOf = (rooms) => rooms.flatMap((room) => [`src/${room}/**/*.{ts,tsx}`, `src/${room}.ts`]);

/** Rooms that are one file. */
const FILES = ['raw-data', 'build', 'trace', 'trace-report', 'cli'];

const roomSelector = (room) =>
  FILES.includes(room) ? { file: { categories: room } } : { element: { type: room } };

const policies = Object.entries(ROOMS).flatMap(([room, { rooms, packages, core }]) => {
  const allow = (to) => ({ from: roomSelector(room), allow: { to } });
  return [
    ...[room, 'wording', ...rooms].map((other) => allow(roomSelector(other))),
    ...packages.map((source) => allow({ module: { origin: 'external', source } })),
    ...(core ? [allow({ module: { origin: 'core' } })] : []),
  ];
});

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OSF'].map((name) => ({
  name,
  message:
    'Office.js belongs to src/excel, the pane and the commands; take what you need as a parameter.',
}));

const BROWSER_GLOBALS = ['window', 'document', 'navigator', 'localStorage', 'fetch'].map(
  (name) => ({
    name,
    message: 'The core runs without a browser; take what you need as a parameter.',
  }),
);

const CLOCK = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The core has no clock: take the time as a parameter.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core has no clock: take the time as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='performance'][property.name='now']",
    message: 'The core has no clock: take the time as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The core gives the same result each time: no chance in it.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  prettier,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': Object.keys(ROOMS)
        .filter((room) => !FILES.includes(room))
        .map((room) => ({ type: room, pattern: `src/${room}` })),
      'boundaries/files': FILES.map((room) => ({ category: room, pattern: `src/${room}.ts` })),
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, policies },
      ],
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown-dependencies': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: filesOf(OFFICE),
    rules: { 'no-restricted-globals': ['error', ...OFFICE_GLOBALS] },
  },
  {
    files: filesOf(PURE),
    rules: {
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...BROWSER_GLOBALS],
      'no-restricted-syntax': ['error', ...CLOCK],
    },
  },
  {
    files: ['src/{taskpane,commands,preview}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['.ci/**', 'assets/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' },
  },
);
