// An `import` of one of Node's own modules makes Node read every export of it, and some of them load much more when
// they are read (node:http loads the whole fetch client, node:util the worker threads). Asked for by
// `process.getBuiltinModule`, only what is used is read: worth a third of the start-up of a check.
import { writeFile } from 'node:fs/promises';

const staticImport =
  /\bimport\s*(?!\()([\w$]*\s*,?\s*(?:\*\s*as\s+[\w$]+|\{[^{}"']*\})?)\s*from\s*"(node:[\w/]+)";?/g;
const dynamicImport = /\bimport\("(node:[\w/]+)"\)/g;

/** Rewrites what esbuild wrote. @returns {import('esbuild').Plugin} */
export function builtinModules() {
  return {
    name: 'builtin-modules',
    setup(build) {
      build.initialOptions.write = false;
      build.onEnd(async ({ outputFiles = [] }) => {
        for (const { path, text } of outputFiles) {
          const rewritten = text
            .replace(staticImport, (_, names, from) => declarations(names.trim(), from))
            .replace(dynamicImport, (_, from) => `Promise.resolve(process.getBuiltinModule("${from}"))`);
          if (/(from\s*|import\s*)"node:/.test(rewritten))
            throw new Error(`an import of Node's is left in ${path}`);
          await writeFile(path, rewritten);
        }
      });
    },
  };
}

/** `a,{b as c}` or `*as a` of an import, as declarations. */
function declarations(names, from) {
  const asked = `process.getBuiltinModule("${from}")`;
  const [, whole, named] = /^([\w$]*)\s*,?\s*(.*)$/s.exec(names) ?? [];
  const parts = [];
  if (whole) parts.push(`${whole}=${asked}`);
  if (named?.startsWith('*')) parts.push(`${named.replace(/^\*\s*as\s+/, '')}=${asked}`);
  else if (named) parts.push(`${named.replace(/\bas\b/g, ':')}=${asked}`);
  return `const ${parts.join(',')};`;
}
