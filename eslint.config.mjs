import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import hostPackage from './src/host/package.json' with { type: 'json' };

/**
 * The rooms of src/, in the order in which data flows, with the rooms each may import: `before` means
 * every room of the list up to its own. So no room knows what happens after it, and no two rooms can
 * import each other. Packages are named where a room may use any; node: modules are listed as core.
 * The host is a package: who runs on it imports it by name, so that its `exports` are all there is to
 * it, and no room reaches into its folder.
 */
const CORE = [
  'core/collections',
  'core/calendar',
  'core/wording',
  'core/rules',
  'core/quality',
  'core/raw',
  'core/measure',
  'core/score',
  'core/trace',
  'core/sheets',
];
const PANE_PACKAGES = ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'];
const HOST = hostPackage.name;
const RULE_ROOMS = ['core/calendar', 'core/wording', 'core/rules'];

const ROOMS = {
  ...Object.fromEntries(CORE.map((room, i) => [room, { rooms: CORE.slice(0, i) }])),
  'core/rules': { rooms: ['core/collections', 'core/calendar', 'core/wording'], packages: ['zod'] },
  excel: { rooms: CORE, packages: ['fflate'] },
  'excel/pipeline': { rooms: [...CORE, 'excel'] },
  'addin/taskpane': { rooms: [...RULE_ROOMS, 'excel/pipeline'], packages: PANE_PACKAGES },
  'addin/commands': { rooms: [...RULE_ROOMS, 'excel/pipeline', 'addin/taskpane'] },
  host: { rooms: [], packages: Object.keys(hostPackage.dependencies), core: true },
  terminal: {
    rooms: [...CORE, 'excel/pipeline'],
    packages: [HOST, 'csv-parse', 'fastest-levenshtein'],
    core: true,
  },
  preview: {
    rooms: [...RULE_ROOMS, 'excel/pipeline', 'addin/taskpane'],
    packages: [HOST, 'react', 'react-dom'],
  },
  'tools/reconcile': { rooms: CORE, packages: ['csv-parse'], core: true },
  'tools/samples': { rooms: [...CORE, 'tools/reconcile'], packages: [HOST], core: true },
  'tools/guide': { rooms: CORE, core: true },
  'tools/setup': { rooms: [], core: true },
  'tools/dev-server': {
    rooms: [],
    packages: ['office-addin-cli', 'office-addin-dev-certs'],
    core: true,
  },
  'tools/benchmark': {
    rooms: [...CORE, 'excel/pipeline', 'tools/samples'],
    packages: [HOST],
    core: true,
  },
};

/** Rooms that may name the globals that Office.js brings. The host carries Microsoft's client itself. */
const OFFICE = ['excel', 'addin/taskpane', 'addin/commands', 'host', 'preview', 'tools/samples'];

const filesOf = (rooms) => rooms.map((room) => `src/${room}/**/*.{ts,tsx}`);

const roomSelector = (room) => ({ element: { type: room } });

const policies = Object.entries(ROOMS).flatMap(([room, { rooms, packages = [], core }]) => {
  const allow = (to) => ({ from: roomSelector(room), allow: { to } });
  return [
    ...[room, ...rooms].map((other) => allow(roomSelector(other))),
    ...packages.map((source) => allow({ module: { origin: 'external', source } })),
    ...(core ? [allow({ module: { origin: 'core' } })] : []),
  ];
});

/** The inner room first: a file belongs to the first room whose folder holds it. */
const BY_DEPTH = Object.keys(ROOMS).sort((a, b) => b.length - a.length);

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
      'boundaries/elements': BY_DEPTH.map((room) => ({ type: room, pattern: `src/${room}` })),
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
    files: filesOf(CORE),
    rules: {
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...BROWSER_GLOBALS],
      'no-restricted-syntax': ['error', ...CLOCK],
    },
  },
  {
    files: ['src/{addin,preview}/**/*.{ts,tsx}'],
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
