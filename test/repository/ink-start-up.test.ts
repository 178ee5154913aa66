import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error The bundle's own part is plain JavaScript.
import * as inkStartUp from '../../build/ink-start-up.mjs';
// @ts-expect-error The bundle's own part is plain JavaScript.
import * as simpleText from '../../build/simple-text.mjs';
// @ts-expect-error The bundle's own part is plain JavaScript.
import * as versioned from '../../build/versioned-rewrites.mjs';
import { fc } from '../support/properties.ts';

const { isSimple } = simpleText as { isSimple(text: string): boolean };
const { inkRules } = inkStartUp as { readonly inkRules: readonly Rewrite[] };
const { versionedRewrites } = versioned as {
  versionedRewrites(name: string, rules: readonly Rewrite[]): import('esbuild').Plugin;
};

interface Rewrite {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly file: string;
  replacements(text: string): readonly (readonly [from: string, to: string])[];
}

const here = fileURLToPath(new URL('.', import.meta.url));

describe('the bundle’s shortcut for the width of text', () => {
  const codeUnits = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const simple = codeUnits.filter(isSimple);

  test('accepts only characters that are one grapheme beside any other of them', () => {
    const real = new Intl.Segmenter();
    expect(simple.length).toBeGreaterThan(600);
    for (const first of simple) {
      for (const second of ['a', '1', '’', '─', '✔', first]) {
        const text = `${first}${second}${first}`;
        expect(Array.from(real.segment(text)).length).toBe(text.length);
      }
    }
  });

  test('accepts only characters that fill one column', () => {
    // East Asian wide characters, default emoji, and characters without a width of their own.
    const wide =
      /[\p{Emoji_Presentation}\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffe6]/u;
    expect(simple.filter((character) => wide.test(character))).toEqual([]);
  });
});

describe('rewritten packages', () => {
  interface Packages {
    stringWidth(text: string, options?: { readonly ambiguousIsNarrow?: boolean }): number;
    readonly Yoga: typeof import('yoga-layout').default;
  }
  let plain: Packages;
  let rewritten: Packages;
  beforeAll(async () => {
    plain = await packages([]);
    rewritten = await packages([versionedRewrites('ink-start-up', inkRules)]);
  });

  async function packages(plugins: import('esbuild').Plugin[]): Promise<Packages> {
    const contents =
      "export { default as stringWidth } from 'string-width'; export { default as Yoga } from 'yoga-layout';";
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: here },
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
      plugins,
    });
    return import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
    );
  }

  test('measure every text as the original does', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('a', '─', '✔', '’', 'ä', '\u001b[31m'), anyGrapheme),
    });
    fc.assert(
      fc.property(text, fc.boolean(), (one, ambiguousIsNarrow) => {
        expect(rewritten.stringWidth(one, { ambiguousIsNarrow })).toBe(
          plain.stringWidth(one, { ambiguousIsNarrow }),
        );
        expect(rewritten.stringWidth(one)).toBe(plain.stringWidth(one));
      }),
    );
  });

  const anyGrapheme = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom('👩‍👩‍👧', '🇩🇪', '1️⃣', '한', 'é', '\u200d'),
  );

  test('lay out as the original does', () => {
    const size = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(size, size, fc.array(size, { maxLength: 5 }), (width, height, children) => {
        expect(laidOut(rewritten.Yoga, width, height, children)).toEqual(
          laidOut(plain.Yoga, width, height, children),
        );
      }),
    );
  });

  function laidOut(yoga: Packages['Yoga'], width: number, height: number, children: readonly number[]) {
    const root = yoga.Node.create();
    root.setWidth(width);
    root.setHeight(height);
    root.setFlexDirection(yoga.FLEX_DIRECTION_ROW);
    for (const [index, basis] of children.entries()) {
      const child = yoga.Node.create();
      child.setFlexGrow(index);
      child.setFlexShrink(1);
      child.setFlexBasis(basis);
      root.insertChild(child, index);
    }
    root.calculateLayout(undefined, undefined, yoga.DIRECTION_LTR);
    const layouts = children.map((_, index) => root.getChild(index).getComputedLayout());
    root.freeRecursive();
    return layouts;
  }
});

describe('a rewrite that fails the build', () => {
  const rule: Rewrite = {
    name: 'no wait',
    package: 'slow',
    version: '1.2.3',
    file: 'lib/index.js',
    replacements: () => [['wait();', '']],
  };
  const table = [
    ['for another version', { version: '1.2.4' }, 'slow 1.2.4 is installed'],
    ['whose file moved', { file: 'lib/main.js' }, 'it fired 0 times instead of once'],
    ['whose place is gone', { text: 'export {};' }, 'it finds its place 0 times instead of once'],
    ['whose place is there twice', { text: 'wait();wait();' }, 'it finds its place 2 times instead of once'],
  ] as const;

  test.each(table)('%s', async (_what, installed, why) => {
    await expect(built(installed)).rejects.toThrow(
      `ink-start-up: the rule “no wait” is written for slow 1.2.3, lib/index.js, and ${why}.`,
    );
  });

  test('a rewrite is applied if it matches', async () => {
    expect(await built({})).not.toContain('wait');
  });

  async function built(installed: { version?: string; file?: string; text?: string }): Promise<string> {
    const { version = '1.2.3', file = 'lib/index.js', text = 'wait();export const ready = 1;' } = installed;
    const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-rewrites-'));
    mkdirSync(join(folder, 'node_modules/slow/lib'), { recursive: true });
    const at = (path: string) => join(folder, 'node_modules/slow', path);
    writeFileSync(at('package.json'), JSON.stringify({ name: 'slow', version, main: file, type: 'module' }));
    writeFileSync(at(file), text);
    const { outputFiles } = await build({
      stdin: { contents: "export * from 'slow';", resolveDir: folder },
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
      logLevel: 'silent',
      plugins: [versionedRewrites('ink-start-up', [rule])],
    });
    return outputFiles[0]?.text ?? '';
  }
});
