// An `import` of one of Node's own modules makes Node read every export of it, and some of them load much more when
// they are read (node:http loads the whole fetch client, node:util the worker threads). Asked for by
// `process.getBuiltinModule`, only what is used is read: worth a quarter of the time of a check. A module of which only
// functions are used is loaded when the first of them is called.
import { isBuiltin } from 'node:module';
import { promisify } from 'node:util';

const namespace = 'builtin-module';

/** Answers static imports of Node's own modules; fails the build where one is left. @returns {import('esbuild').Plugin} */
export function builtinModules() {
  return {
    name: 'builtin-modules',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path, kind }) =>
        isBuiltin(path) && kind === 'import-statement'
          ? { path: path.startsWith('node:') ? path : `node:${path}`, namespace, sideEffects: false }
          : undefined,
      );
      build.onLoad({ filter: /./, namespace }, ({ path }) => ({ contents: namesOf(path) }));
      build.onEnd(({ metafile }) => ({
        errors: Object.entries(metafile?.outputs ?? {}).flatMap(([file, { imports }]) =>
          imports
            .filter(({ path, kind }) => isBuiltin(path) && kind === 'import-statement')
            .map(({ path }) => ({ text: `builtin-modules: ${file} still imports ${path}.` })),
        ),
      }));
    },
  };
}

/** A module of which the bundle keeps the names that are used. @param {string} path */
function namesOf(path) {
  const members = Object.entries(process.getBuiltinModule(path) ?? {}).filter(([name]) =>
    /^[a-z_$][\w$]*$/i.test(name),
  );
  return [
    'let loaded;',
    `const load = () => (loaded ??= process.getBuiltinModule(${JSON.stringify(path)}));`,
    'const read = (name) => load()[name];',
    'const whole = /* @__PURE__ */ load();',
    'export default whole;',
    ...members.map(([name, member], at) => {
      const value = isOnlyCalled(name, member)
        ? `(...given) => load().${name}(...given)`
        : `/* @__PURE__ */ read("${name}")`;
      return `const _${at} = ${value}; export { _${at} as ${name} };`;
    }),
  ].join('\n');
}

/** Neither a class nor one that has more to it, as what `promisify` treats in a way of its own. @param {string} name @param {unknown} member */
function isOnlyCalled(name, member) {
  const usual = ['length', 'name', 'prototype', 'arguments', 'caller'];
  return (
    typeof member === 'function' &&
    /^[a-z]/.test(name) &&
    !(promisify.custom in member) &&
    Reflect.ownKeys(member).every((key) => usual.includes(String(key)))
  );
}
