import type { AnyCheck } from '../source/core/checks/check.ts';

const row = /^\| (INF-\d\d) \| (.*) \| (.*) \| .*\|$/gm;

/** docs/infra-requirements.md with its last column, the checks that cover a row, updated from the registry. */
export function requirementsPage(page: string, checks: readonly AnyCheck[]): string {
  return page.replace(row, (_, id: string, requirement: string, otherwise: string) => {
    const covering = checks.filter(({ requirements }) => requirements.includes(id));
    const links = covering.map(({ id: check }) => `[\`${check}\`](checks.md#${check})`).join(', ');
    return `| ${id} | ${requirement} | ${otherwise} | ${links} |`;
  });
}

/** The ids of the page's rows, in order. */
export function requirementIds(page: string): readonly string[] {
  return Array.from(page.matchAll(row), ([, id = '']) => id);
}
