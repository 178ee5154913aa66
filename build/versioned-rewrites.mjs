// Changes the source of packages while they are bundled. Each rule is written for one version of one package and must
// match exactly once per build; otherwise the build fails with a sentence that names the rule.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} Rewrite
 * @property {string} name what the rule is about, for the sentence that says it does not fit
 * @property {string} package
 * @property {string} version the only one that the rule was read against
 * @property {string} file within the package
 * @property {(text: string) => readonly (readonly [from: string, to: string])[]} replacements each `from` is there once
 */

/**
 * @param {string} name
 * @param {readonly Rewrite[]} rules
 * @returns {import('esbuild').Plugin}
 */
export function versionedRewrites(name, rules) {
  return {
    name,
    setup(build) {
      const fired = new Map(rules.map((rule) => [rule, 0]));
      build.onStart(() => {
        for (const rule of rules) fired.set(rule, 0);
      });
      for (const rule of rules) {
        build.onLoad({ filter: endOf(join('node_modules', rule.package, rule.file)) }, async ({ path }) => {
          fired.set(rule, (fired.get(rule) ?? 0) + 1);
          const manifest = join(path.slice(0, -rule.file.length), 'package.json');
          const { version } = JSON.parse(await readFile(manifest, 'utf8'));
          if (version !== rule.version) return trouble(rule, `${rule.package} ${version} is installed`);
          const text = await readFile(path, 'utf8');
          let rewritten = text;
          for (const [from, to] of rule.replacements(text)) {
            const times = rewritten.split(from).length - 1;
            if (times !== 1) return trouble(rule, `it finds its place ${times} times instead of once`);
            rewritten = rewritten.replace(from, () => to);
          }
          return { contents: rewritten, loader: 'js', resolveDir: dirname(path) };
        });
      }
      build.onEnd(() => ({
        errors: rules
          .filter((rule) => fired.get(rule) !== 1)
          .flatMap((rule) => trouble(rule, `it fired ${fired.get(rule)} times instead of once`).errors),
      }));
    },
  };

  /** @param {Rewrite} rule @param {string} what */
  function trouble(rule, what) {
    const text = `${name}: the rule “${rule.name}” is written for ${rule.package} ${rule.version}, ${rule.file}, and ${what}.`;
    return { errors: [{ text: `${text} Read that file again; then mend the rule or remove it.` }] };
  }
}

/** @param {string} path */
function endOf(path) {
  return new RegExp(`[\\\\/]${path.replaceAll(/[.\\/]/g, (one) => (one === '.' ? '\\.' : '[\\\\/]'))}$`);
}
