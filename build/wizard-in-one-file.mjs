// The way to the wizard's first picture is bundled once more, as one file: each further file costs start-up time.
// What the source loads lazily there (so that other commands go without it) is simply imported; what comes after the
// first picture stays apart, in files with names of their own.
import { readFile } from 'node:fs/promises';

/** Entry points of the shared bundle that the one file loads later, by the names they get in dist/. */
export const laterFiles = ['headless-commands', 'demo-command', 'wizard-late'];

/** @type {readonly {readonly file: RegExp, readonly from: string, readonly to: string, readonly first: string}[]} */
const direct = [
  {
    file: /cli\/main\.ts$/,
    from: "(await import('./wizard-command.ts')).wizardCommand",
    to: 'wizardCommand',
    first: "import { wizardCommand } from './wizard-command.ts';",
  },
  {
    file: /cli\/run-wizard\.ts$/,
    from: "const { renderWizard } = await import('../tui/render-wizard.tsx');",
    to: '',
    first: "import { renderWizard } from '../tui/render-wizard.tsx';",
  },
];

/** @returns {import('esbuild').Plugin} */
export function wizardInOneFile() {
  return {
    name: 'wizard-in-one-file',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^\\./(${laterFiles.join('|')})\\.ts$`) }, ({ path }) => ({
        path: path.replace(/\.ts$/, '.js'),
        external: true,
      }));
      for (const { file, from, to, first } of direct) {
        build.onLoad({ filter: file }, async ({ path }) => {
          const text = await readFile(path, 'utf8');
          if (text.split(from).length !== 2) throw new Error(`${path} does not load as it did: ${from}`);
          return { contents: `${first}\n${text.replace(from, to)}`, loader: 'ts' };
        });
      }
    },
  };
}
