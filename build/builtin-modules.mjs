// An `import` of one of Node's own modules makes Node read every export of it, and some of them load much more when
// they are read (node:http loads the whole fetch client, node:util the worker threads). Asked for by
// `process.getBuiltinModule`, only what is used is read: worth a quarter of the time of a check.
import { isBuiltin } from 'node:module';

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
  const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) =>
    /^[a-z_$][\w$]*$/i.test(name),
  );
  return [
    `const whole = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(path)});`,
    'const read = (name) => whole[name];',
    'export default whole;',
    ...names.map(
      (name, at) => `const _${at} = /* @__PURE__ */ read("${name}"); export { _${at} as ${name} };`,
    ),
  ].join('\n');
}
