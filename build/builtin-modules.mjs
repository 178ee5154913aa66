// An `import` of one of Node's own modules makes Node read every export of it, and some exports load much more when
// read (node:http loads the whole fetch client, node:util the worker threads). Requested by `process.getBuiltinModule`,
// only what is used is read, which saves a quarter of the time of a check. If only functions of a module are used, it
// is loaded at the first call.
import { isBuiltin } from 'node:module';
import { promisify } from 'node:util';

const namespace = 'builtin-module';

/** Handles static imports of Node's own modules; fails the build if one is left. @returns {import('esbuild').Plugin} */
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

/** Source of a module that exports each member of the built-in one separately. @param {string} path */
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

/**
 * Neither a class nor a function with properties of its own, such as those that `promisify` handles specially.
 * @param {string} name @param {unknown} member
 */
function isOnlyCalled(name, member) {
  const usual = ['length', 'name', 'prototype', 'arguments', 'caller'];
  return (
    typeof member === 'function' &&
    /^[a-z]/.test(name) &&
    !(promisify.custom in member) &&
    Reflect.ownKeys(member).every((key) => usual.includes(String(key)))
  );
}
