import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The law of the house: a room may import from the rooms it names, and each names only rooms above it. */
const mayKnow = {
  domain: [],
  data: ['domain'],
  sources: ['domain', 'data'],
  query: ['domain'],
  i18n: ['domain'],
  state: ['domain', 'query', 'i18n'],
  chart: ['domain', 'query'],
  map: ['domain', 'query', 'chart'],
  figure: ['domain', 'query', 'i18n', 'state', 'chart', 'map'],
  export: ['domain', 'i18n', 'figure'],
  shell: ['domain', 'data', 'sources', 'query', 'i18n', 'state', 'chart', 'map', 'figure', 'export']
};

/** The rooms of each third-party or virtual module; what has no home here, `node:` too, may be imported in no room at all. */
const homes = {
  papaparse: ['data'],
  'jsonc-parser': ['data'],
  leaflet: ['map'],
  'read-excel-file': ['sources'],
  saxes: ['sources'],
  'lean-qr': ['export'],
  'write-excel-file': ['export'],
  pptxgenjs: ['export'],
  fflate: ['export'],
  'd3-array': ['query', 'chart', 'map'],
  svelte: ['state', 'chart', 'map', 'figure', 'shell'],
  'virtual:outlines': ['map'],
  'virtual:downloads': ['shell'],
  'virtual:light': ['shell']
};

const rooms = Object.keys(mayKnow);

/** A specifier that is no path, of no package at home in this room: other packages, `node:` and `virtual:` modules. */
function strangerTo(room) {
  const own = Object.keys(homes).filter((name) => homes[name].includes(room));
  return own.length === 0 ? '^[^.]' : `^(?!\\.)(?!(?:${own.join('|')})(?![\\w:-]))`;
}

function roomLaw(room) {
  const strangers = rooms.filter((other) => other !== room && !mayKnow[room].includes(other));
  const canImportLater = room === 'shell' || room === 'export';
  return {
    files: [`src/${room}/**/*.ts`, `src/${room}/**/*.svelte`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...strangers.map((other) => ({
              regex: `(^|/)${other}/`,
              message: `src/${room} may not know src/${other}: see the table in eslint.config.js.`
            })),
            {
              regex: strangerTo(room),
              message: `Not at home in src/${room}: see the table homes in eslint.config.js.`
            },
            { regex: '/main', message: 'Nothing imports main.ts.' }
          ]
        }
      ],
      'no-restricted-syntax': [
        'error',
        canImportLater
          ? {
              selector: `ImportExpression[source.value=/${strangerTo(room)}/]`,
              message: `Not at home in src/${room}: see the table homes in eslint.config.js.`
            }
          : {
              selector: 'ImportExpression',
              message: 'Dynamic import() only in main.ts, shell/ and export/.'
            },
        ...noHtmlStrings
      ]
    }
  };
}

const noHtmlStrings = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'HTML is never built from strings.'
  },
  {
    selector: "SvelteAttribute[key.name='style']",
    message: 'A literal style attribute breaks the content policy: use style:prop.'
  }
];

export default ts.config(
  { ignores: ['**/dist', 'dist-file', '.cache', 'coverage', 'node_modules'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-restricted-syntax': ['error', ...noHtmlStrings],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/prefer-svelte-reactivity': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  },
  ...rooms.map(roomLaw),
  { files: ['**/*.js'], ...ts.configs.disableTypeChecked }
);
