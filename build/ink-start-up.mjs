// Ink and what it stands on do work while they are loaded that the first frame does not need. Each rule rewrites one
// such place when the program is bundled; a rule that no longer finds its place fails the build, so none rots unseen.
// What each is worth is measured by `npm run bench`.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const segmenterShim = fileURLToPath(new URL('./simple-segmenter.mjs', import.meta.url));

/** @type {readonly {readonly file: RegExp, readonly rewrite: (text: string, path: string) => Promise<string> | string}[]} */
const rules = [
  {
    // Yoga fetches its own WebAssembly from a data: URL, which loads the whole HTTP client.
    file: /yoga-layout\/dist\/binaries\/yoga-wasm-base64-esm\.js$/,
    rewrite: (text) => {
      const bytes = /H="data:application\/octet-stream;base64,([^"]+)"/;
      const base64 = bytes.exec(text)?.[1];
      if (base64 === undefined) throw new Error('no WebAssembly found in yoga');
      const instantiate = `{instantiateWasm(imports, done) {
        const module = new WebAssembly.Module(Buffer.from("${base64}", "base64"));
        const instance = new WebAssembly.Instance(module, imports);
        done(instance);
        return instance.exports;
      }}`;
      return once(text.replace(bytes, 'H=""'), 'loadYoga = loadYoga || {};', `loadYoga = ${instantiate};`);
    },
  },
  {
    // Parsing this one pattern takes as long as drawing ten frames; simple text never needs it.
    file: /string-width\/index\.js$/,
    rewrite: (text) =>
      withSegmenter(
        once(
          once(
            text,
            'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
            'let rgiEmoji; const rgiEmojiRegex = {test: text => (rgiEmoji ??= new RegExp("^\\\\p{RGI_Emoji}$", "v")).test(text)};',
          ),
          'if (/^[\\u0020-\\u007E]*$/.test(string)) {',
          'if (/^[\\u0020-\\u007E]*$/.test(string) || (ambiguousIsNarrow && isSimple(string))) {',
        ),
        'const segmenter = new Intl.Segmenter();',
      ),
  },
  {
    file: /wrap-ansi\/index\.js$/,
    rewrite: (text) => withSegmenter(text, 'const segmenter = new Intl.Segmenter();'),
  },
  {
    file: /slice-ansi\/tokenize-ansi\.js$/,
    rewrite: (text) =>
      withSegmenter(
        text,
        "const GRAPHEME_SEGMENTER = new Intl.Segmenter(undefined, {granularity: 'grapheme'});",
        'GRAPHEME_SEGMENTER',
      ),
  },
  {
    file: /ink\/build\/line-update\.js$/,
    rewrite: (text) =>
      withSegmenter(text, "const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });"),
  },
  {
    // React's developer tools: not installed, not wanted in the bundle.
    file: /ink\/build\/reconciler\.js$/,
    rewrite: (text) => once(text, "await import('./devtools.js');", ''),
  },
];

/** @returns {import('esbuild').Plugin} */
export function inkStartUp() {
  return {
    name: 'ink-start-up',
    setup(build) {
      for (const { file, rewrite } of rules) {
        build.onLoad({ filter: file }, async ({ path }) => ({
          contents: await rewrite(await readFile(path, 'utf8'), path),
          loader: 'js',
        }));
      }
    },
  };
}

function withSegmenter(text, line, name = 'segmenter') {
  return `import {isSimple, segmenter as ${name}} from ${JSON.stringify(segmenterShim)};\n${once(text, line, '')}`;
}

function once(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`start-up rule does not fit any more: ${from}`);
  return text.replace(from, () => to);
}
