// Ink's dependencies do work while loading that the first frame does not need. Each rule removes one such piece, for
// the version of the package that it was written for; each saves more than a twentieth of the time to the first frame.
// test/repository/ink-start-up.test.ts fails on any difference in behaviour.
import { fileURLToPath } from 'node:url';
import { versionedRewrites } from './versioned-rewrites.mjs';

const simpleText = JSON.stringify(fileURLToPath(new URL('./simple-text.mjs', import.meta.url)));

/** @type {readonly import('./versioned-rewrites.mjs').Rewrite[]} */
export const inkRules = [
  {
    // Yoga fetches its own WebAssembly from a data: URL, which loads the whole HTTP client: 10 to 20 %.
    name: 'WebAssembly without a fetch',
    package: 'yoga-layout',
    version: '3.2.1',
    file: 'dist/binaries/yoga-wasm-base64-esm.js',
    replacements(text) {
      const [whole = '', base64 = ''] = /H="data:application\/octet-stream;base64,([^"]+)"/.exec(text) ?? [];
      const instantiate = `{instantiateWasm(imports, done) {
        const module = new WebAssembly.Module(Buffer.from("${base64}", "base64"));
        const instance = new WebAssembly.Instance(module, imports);
        done(instance);
        return instance.exports;
      }}`;
      return [
        [whole, 'H=""'],
        ['loadYoga = loadYoga || {};', `loadYoga = ${instantiate};`],
        // It is complete by now.
        ['return loadYoga.ready', 'return loadYoga'],
      ];
    },
  },
  {
    // Parsing its pattern of all emoji takes as long as drawing ten frames, and simple text never needs it: 15 to 30 %.
    name: 'width of simple text without a pattern of emoji',
    package: 'string-width',
    version: '8.3.0',
    file: 'index.js',
    replacements: () => [
      [
        "import stripAnsi from 'strip-ansi';",
        `import stripAnsi from 'strip-ansi';import {isSimple} from ${simpleText};`,
      ],
      [
        'const segmenter = new Intl.Segmenter();',
        'let made; const segmenter = {segment: text => (made ??= new Intl.Segmenter()).segment(text)};',
      ],
      [
        'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
        'let rgiEmoji; const rgiEmojiRegex = {test: text => (rgiEmoji ??= new RegExp("^\\\\p{RGI_Emoji}$", "v")).test(text)};',
      ],
      [
        'if (/^[\\u0020-\\u007E]*$/.test(string)) {',
        'if (/^[\\u0020-\\u007E]*$/.test(string) || (ambiguousIsNarrow && isSimple(string))) {',
      ],
    ],
  },
];

/**
 * Nothing waits while the wizard's file loads: only a script, which cannot wait, allows keeping its compiled code.
 * @type {readonly import('./versioned-rewrites.mjs').Rewrite[]}
 */
const inkAtOnceRules = [
  {
    name: 'the layout engine without waiting',
    package: 'yoga-layout',
    version: '3.2.1',
    file: 'dist/src/index.js',
    replacements: () => [['wrapAssembly(await loadYoga())', 'wrapAssembly(loadYoga())']],
  },
  {
    name: 'Ink without its developer tools',
    package: 'ink',
    version: '8.0.0',
    file: 'build/reconciler.js',
    replacements: () => [
      ["await import('./devtools.js');", ''],
      ['await loadPackageJson()', 'packageInfo'],
    ],
  },
];

export const inkAtOnce = () => versionedRewrites('ink-at-once', inkAtOnceRules);
export const inkStartUp = () => versionedRewrites('ink-start-up', inkRules);
export const widthStartUp = () =>
  versionedRewrites(
    'width-start-up',
    inkRules.filter((rule) => rule.package === 'string-width'),
  );
