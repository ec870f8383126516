/**
 * The table of docs/architecture.md as data: what each part of the program is, and what it may import.
 * The first zone that matches a path is its zone.
 */

/**
 * @typedef {object} Zone
 * @property {string} name
 * @property {RegExp} path
 * @property {readonly string[]} mayImport  Names of other zones; its own files it may always import.
 * @property {readonly string[]} [mayImportTypes]  Names of zones of which it may import types only.
 * @property {boolean} [isNode]  May use Node's own modules.
 */

const PURE = [
  'annotated',
  'ingest',
  'recognise',
  'segment',
  'search',
  'topics',
  'annotate',
  'editions',
  'quotes',
  'session',
  'study',
  'export',
  'pack',
  'cite',
];
const CORPUS = ['model', 'wording', 'checks', 'radicals', 'steps', ...PURE, 'jieba', 'library-types', 'library'];

/** @type {readonly Zone[]} */
export const zones = [
  {
    name: 'tests',
    path: /\.test\.tsx?$|^corpus\/testing\//,
    mayImport: [...CORPUS, 'contract', 'electron', 'renderer', 'scripts'],
    isNode: true,
  },
  { name: 'model', path: /^corpus\/model\.ts$/, mayImport: [] },
  { name: 'wording', path: /^corpus\/wording\.ts$/, mayImport: [] },
  { name: 'checks', path: /^corpus\/checks\.ts$/, mayImport: ['model'] },
  { name: 'radicals', path: /^corpus\/radicals\.ts$/, mayImport: [] },
  { name: 'steps', path: /^corpus\/at-once\.ts$/, mayImport: [] },
  { name: 'cite', path: /^corpus\/cite(?:\.ts$|\/)/, mayImport: ['model', 'wording'] },
  { name: 'ingest', path: /^corpus\/ingest\//, mayImport: ['model', 'wording', 'radicals', 'steps'] },
  { name: 'recognise', path: /^corpus\/recognise\//, mayImport: [], mayImportTypes: ['ingest'] },
  { name: 'jieba', path: /^corpus\/segment\/jieba\.ts$/, mayImport: ['segment', 'search'], isNode: true },
  { name: 'segment', path: /^corpus\/segment\//, mayImport: ['model'] },
  {
    name: 'search',
    path: /^corpus\/search\//,
    mayImport: ['model', 'wording', 'radicals', 'steps'],
    mayImportTypes: ['segment'],
  },
  {
    name: 'topics',
    path: /^corpus\/topics\//,
    mayImport: ['model', 'wording', 'search', 'cite'],
    mayImportTypes: ['segment'],
  },
  {
    name: 'annotated',
    path: /^corpus\/annotate\/annotated-words\.ts$/,
    mayImport: ['wording'],
    mayImportTypes: ['model'],
  },
  { name: 'annotate', path: /^corpus\/annotate\//, mayImport: ['model', 'wording', 'checks', 'annotated'] },
  { name: 'editions', path: /^corpus\/editions\//, mayImport: ['model', 'wording', 'search', 'annotate'] },
  { name: 'quotes', path: /^corpus\/quotes\//, mayImport: ['model', 'wording', 'search', 'annotate', 'cite'] },
  {
    name: 'session',
    path: /^corpus\/study\/(?:session(?:-time|-parts|-names)?|collection|needs-look|cited-place)\.ts$/,
    mayImport: [],
    mayImportTypes: ['model', 'study'],
  },
  {
    name: 'study',
    path: /^corpus\/study\//,
    mayImport: ['model', 'wording', 'checks', 'session', 'cite', 'annotated'],
  },
  { name: 'export', path: /^corpus\/export\//, mayImport: ['model', 'wording', 'radicals', 'session', 'study'] },
  {
    name: 'pack',
    path: /^corpus\/pack\//,
    mayImport: ['model', 'wording', 'checks', 'ingest', 'session', 'study', 'annotated'],
  },
  {
    name: 'library-types',
    path: /^corpus\/library\/interface(?:\.ts$|\/)/,
    mayImport: ['model'],
    mayImportTypes: ['session', 'study'],
  },
  {
    name: 'library',
    path: /^corpus\/library\//,
    mayImport: ['model', 'wording', 'checks', 'steps', ...PURE, 'jieba', 'library-types'],
    isNode: true,
  },
  { name: 'contract', path: /^electron\/contract\.ts$/, mayImport: ['model', 'library-types'] },
  { name: 'electron', path: /^electron\//, mayImport: [...CORPUS, 'contract'], isNode: true },
  {
    name: 'renderer',
    path: /^renderer\//,
    mayImport: ['model', 'wording', 'session', 'annotated'],
    mayImportTypes: ['contract'],
  },
  { name: 'scripts', path: /^scripts\//, mayImport: CORPUS, isNode: true },
  { name: 'e2e', path: /^e2e\//, mayImport: [...CORPUS, 'contract', 'scripts'], isNode: true },
];

/**
 * Packages that only one place may load, tests included.
 *
 * @type {readonly { readonly package: string, readonly path: RegExp }[]}
 */
export const owners = [
  { package: 'nodejieba', path: /^corpus\/segment\/jieba\.ts$/ },
  { package: '@photostructure/sqlite', path: /^corpus\/library\/store\// },
  { package: 'electron', path: /^electron\/|^e2e\// },
  { package: 'react', path: /^renderer\// },
  { package: 'react-dom', path: /^renderer\// },
  { package: 'playwright', path: /^e2e\/|^scripts\// },
];
