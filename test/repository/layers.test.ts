import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withoutComments } from './without-comments.ts';

const source = fileURLToPath(new URL('../../source', import.meta.url));

/**
 * Permitted imports besides the folder itself; `lazy` ones only by dynamic import. ARCHITECTURE.md has the same table,
 * compared below.
 */
const rules: Readonly<
  Record<string, { readonly may: readonly string[]; readonly lazy?: readonly string[] }>
> = {
  core: { may: [] },
  go: { may: ['core'] },
  readings: { may: ['core', 'go'] },
  'relying-parties': { may: ['core', 'go', 'readings'] },
  checks: { may: ['core', 'go', 'readings'] },
  vendors: { may: ['core'] },
  'error-catalog': { may: ['core'] },
  probes: { may: ['core', 'go', 'readings', 'relying-parties'], lazy: ['oidc'] },
  oidc: { may: ['core'] },
  session: { may: ['core', 'readings', 'relying-parties'] },
  tui: { may: ['session', 'core', 'report'] },
  plain: { may: ['session', 'core', 'report'] },
  report: { may: ['core'] },
  system: { may: ['core'] },
  demo: { may: ['core'] },
  cli: {
    may: [
      'core',
      'readings',
      'relying-parties',
      'checks',
      'vendors',
      'error-catalog',
      'session',
      'plain',
      'report',
      'system',
    ],
    lazy: ['tui', 'demo', 'probes', 'oidc'],
  },
};

/** Shows the wizard, and is loaded lazily or into the wizard's own file of the bundle. */
const showsWizard = 'cli/wizard/run-wizard.ts';

/** The entry points of the relying parties. */
const ways = [
  'relying-parties/index.ts',
  'relying-parties/rules.ts',
  'relying-parties/relying-party.ts',
  'relying-parties/second-opinions.ts',
  'relying-parties/second-opinion.ts',
  'relying-parties/form-opinion.ts',
  'relying-parties/opinion-settings.ts',
  'relying-parties/read-configurations.ts',
  'relying-parties/opinion-facts.ts',
];

/** Shared by second opinions: rules of libraries that several programs use, and file formats. */
const sharedByOpinions = [
  'relying-parties/shared/',
  'relying-parties/formats/',
  'relying-parties/configuration-files/',
];

/** The lists of all configurations that can be exported or read, including Infra’s. */
const lists: Readonly<Record<string, string>> = {
  'cli/opinions/export.ts': 'relying-parties/infra/export.ts',
  'cli/opinions/read-configuration-files.ts': 'relying-parties/infra/configured-infra.ts',
};

/**
 * Modules that use Infra's `rules.ts`: they ask Infra's server, show what only Infra accepts, or need its rules for a
 * field.
 */
const knowInfra = [
  'probes/infra-server/',
  'session/connect/',
  'session/question.ts',
  'session/fields/field-problems.ts',
  'cli/infra-access-key.ts',
  'cli/connect/',
  'cli/check/check-command.ts',
];

/** Packages that only one folder may import; other imports from outside are Node's own. */
const homes: Readonly<Record<string, string | readonly string[]>> = {
  ink: 'tui',
  react: 'tui',
  'ink-text-input': 'tui',
  'slice-ansi': 'tui',
  'string-width': ['tui', 'report'],
  'openid-client': 'oidc',
  jose: 'oidc',
  'oidc-provider': 'demo',
  '@peculiar/x509': 'demo',
  'reflect-metadata': 'demo',
  conf: 'system',
  open: 'system',
  'https-proxy-agent': 'system',
  'proxy-from-env': 'system',
  valibot: ['system', 'core'],
  yaml: ['system', 'relying-parties'],
  'smol-toml': 'relying-parties',
  'ical-generator': 'report',
  'wrap-ansi': 'tui',
  '@jmespath-community/jmespath': 'relying-parties',
};

/** Folders that must give the same result everywhere. */
const pure = ['core', 'go', 'readings', 'relying-parties', 'checks', 'vendors', 'error-catalog'];

/** Node modules that only compute, which these may use. */
const computing = [
  'package:@jmespath-community/jmespath',
  'package:yaml',
  'package:smol-toml',
  'package:valibot',
];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
  /** The path of our own file; empty for a package. */
  readonly path: string;
  readonly kind: 'static' | 'type' | 'dynamic';
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const imports = files.flatMap(importsOf);

describe('the layers', () => {
  test('there are files to check', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('a folder imports only what it may', () => {
    const broken = imports.filter(({ file, from, target, kind }) => {
      const rule = rules[from];
      if (!rule || target.startsWith('package:') || target === from) return false;
      if (rule.may.includes(target) || (file === showsWizard && target === 'tui')) return false;
      return !((kind === 'dynamic' || kind === 'type') && rule.lazy?.includes(target));
    });
    expect(broken).toEqual([]);
  });

  test('only the registry and listed files import a relying party or its rules', () => {
    const broken = imports.filter(({ file, path }) => {
      if (!path.startsWith('relying-parties/') || ways.includes(path)) return false;
      const [, home = ''] = path.split('/');
      if (file.startsWith(`relying-parties/${home}/`)) return false;
      if (sharedByOpinions.some((one) => path.startsWith(one))) return !file.startsWith('relying-parties/');
      if (Object.hasOwn(lists, file)) return path !== lists[file];
      if (ways.includes(file)) return !/\/(?:index|rules)\.ts$/.test(path);
      return path !== 'relying-parties/infra/rules.ts' || !knowInfra.some((one) => file.startsWith(one));
    });
    expect(broken).toEqual([]);
  });

  test('only listed files import Infra’s rules', () => {
    const idle = knowInfra.filter(
      (one) =>
        !imports.some(({ file, path }) => file.startsWith(one) && path === 'relying-parties/infra/rules.ts'),
    );
    expect(idle).toEqual([]);
  });

  test('every folder has a rule', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...folders].filter((folder) => folder !== undefined && !(folder in rules))).toEqual([]);
  });

  test('ARCHITECTURE.md has the same table', () => {
    const page = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');
    const rows = Array.from(page.matchAll(/^\| `([a-z-]+)\/` \| .* \| (.+) \|$/gm), ([, folder, cell]) => {
      const [may = '', lazy = ''] = (cell ?? '').replace(/ lazily$/, '').split('; ');
      return [folder, { may: names(may), lazy: names(lazy) }];
    });
    const written = Object.entries(rules).map(([folder, { may, lazy = [] }]) => [
      folder,
      { may: [...may], lazy: [...lazy] },
    ]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(written));
  });

  test('a package is imported only in its own folder', () => {
    const broken = imports.filter(({ from, target }) => {
      if (!target.startsWith('package:') || target.startsWith('package:node:')) return false;
      return ![homes[target.slice('package:'.length)]].flat().includes(from);
    });
    expect(broken).toEqual([]);
  });

  test('only the file that reads saved facts imports the schemas themselves', () => {
    const schemas = /^core\/facts\//;
    const users = imports
      .filter(({ file, path, kind }) => schemas.test(path) && kind !== 'type' && !schemas.test(file))
      .map(({ file }) => file);
    expect([...new Set(users)]).toEqual(['system/files/parse-facts.ts']);
    expect(imports.filter(({ from, target }) => from === 'core' && target === 'package:valibot')).not.toEqual(
      [],
    );
    const others = imports.filter(
      ({ file, from, target }) =>
        from === 'core' &&
        target.startsWith('package:') &&
        !(target === 'package:valibot' && schemas.test(file)),
    );
    expect(others).toEqual([]);
  });

  test('pure folders import no other Node modules', () => {
    const broken = imports.filter(
      ({ from, target }) =>
        pure.includes(from) && target.startsWith('package:') && !computing.includes(target),
    );
    expect(broken).toEqual([]);
  });

  test('pure folders use no process, clock, timer or network', () => {
    const forbidden =
      /\b(process|Date\.now|setTimeout|setInterval|fetch|Math\.random|performance)\b\s*[.(]|new Date\(\)/;
    const broken = files
      .filter((file) => pure.includes(file.split('/')[0] ?? ''))
      .filter((file) => forbidden.test(withoutCommentsAndStrings(readFileSync(join(source, file), 'utf8'))));
    expect(broken).toEqual([]);
  });

  test('vendors and the error catalogue are data', () => {
    const broken = files
      .filter((file) => /^(vendors|error-catalog)\//.test(file))
      .filter((file) =>
        /=>|\bfunction\b/.test(withoutCommentsAndStrings(readFileSync(join(source, file), 'utf8'))),
      );
    expect(broken).toEqual([]);
  });

  test('checks do not import checks', () => {
    const broken = imports.filter(
      ({ from, target, file }) => from === 'checks' && target === 'checks' && file !== 'checks/index.ts',
    );
    expect(broken).toEqual([]);
  });

  test('the product does not detect tests', () => {
    const broken = files.filter((file) =>
      /NODE_ENV|VITEST/.test(withoutCommentsAndStrings(readFileSync(join(source, file), 'utf8'))),
    );
    expect(broken).toEqual([]);
  });
});

function names(list: string): readonly string[] {
  return list === 'nothing' || list === '' ? [] : list.split(', ');
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  const from = file.includes('/') ? (file.split('/')[0] ?? '') : 'index';
  const statics = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"();]*?\bfrom\s+)?'([^']+)'/gms);
  const dynamics = text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  return [
    ...Array.from(statics, ([, type, target]) => ({
      target,
      kind: type ? ('type' as const) : ('static' as const),
    })),
    ...Array.from(dynamics, ([, target]) => ({ target, kind: 'dynamic' as const })),
  ].map(({ target, kind }) => ({
    file,
    from,
    kind,
    path: pathOf(file, target ?? ''),
    target: folderOf(file, target ?? ''),
  }));
}

function folderOf(file: string, target: string): string {
  if (!target.startsWith('.')) {
    const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0];
    return `package:${target.startsWith('node:') ? target : name}`;
  }
  return pathOf(file, target).split('/')[0] ?? '';
}

function pathOf(file: string, target: string): string {
  return target.startsWith('.') ? normalize(join(dirname(file), target)) : '';
}

function withoutCommentsAndStrings(text: string): string {
  return withoutComments(text).replace(/`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}
