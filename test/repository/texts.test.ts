import { describe, expect, test } from 'vitest';
import { commands } from '../../source/cli/help/commands.ts';
import { options } from '../../source/cli/options.ts';
import { didYouMean } from '../../source/core/checks/did-you-mean.ts';
import type { Remedy } from '../../source/core/checks/remedy.ts';
import { vendorRemedies } from '../../source/core/vendors/vendor-remedies.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';
import { ignoredWords, pasteRefusals } from '../../source/report/sign-in-words.ts';
import { vendors } from '../../source/vendors/index.ts';
import { checks, consequence } from '../support/registry.ts';

// The testable part of CONTRIBUTING, “How a text is written”.

/** The texts that appear together on one card. */
interface Card {
  readonly where: string;
  readonly texts: readonly string[];
}

const checkCards: readonly Card[] = checks.flatMap((check) =>
  Object.entries(check.outcomes).map(([code, { verdict, summary, remedy, leavesOpen }]) => ({
    where: `${check.id}/${code}`,
    texts: [
      summary,
      consequence(check, code)?.says,
      ...remedyTexts(remedy),
      leavesOpen ?? (verdict === 'unknown' ? check.leavesOpen : undefined),
    ].filter((text) => text !== undefined),
  })),
);

const cards: readonly Card[] = [
  ...checkCards,
  ...vendors.flatMap((vendor) =>
    vendorRemedies(vendor).map((remedy) => ({
      where: `${vendor.id}: ${remedy.answers[0]}`,
      texts: remedyTexts(remedy),
    })),
  ),
  ...errorCatalog.map(({ title, cause, remedy }) => ({
    where: title,
    texts: [cause, ...remedyTexts(remedy)],
  })),
  { where: 'did you mean', texts: remedyTexts(didYouMean) },
  ...options.map(({ name, help }) => ({ where: `--${name}`, texts: [help] })),
  ...Object.entries(commands).map(([name, { forms, examples }]) => ({
    where: name,
    texts: [...Object.values(forms), ...Object.keys(examples)],
  })),
  { where: 'a pasted address', texts: Object.values(pasteRefusals) },
  {
    where: 'a stray request',
    texts: Object.values(ignoredWords).flatMap(({ what, hint }) =>
      hint === undefined ? [what] : [what, hint],
    ),
  },
];

function remedyTexts(remedy: Remedy | undefined): readonly string[] {
  return remedy ? [remedy.say, ...(remedy.steps ?? [])] : [];
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+(?=[A-Z{“])/);

/** Translated idioms, and words without meaning. */
const unwanted: readonly (readonly [RegExp, string])[] = [
  [/^Let\b|\. Let\b/, 'Configure …, Allow …, Exempt …'],
  [/\bshall\b/, 'will, must'],
  [/\bby https?\b/, 'over https'],
  [/\bsettles? never\b/, 'never resolves'],
  [/\beach of \{?\w+\}? times\b/, 'fetched 3 times'],
  [/\bhand it over\b/, 'use it'],
  [/\b(?:please|simply|easily|obviously)\b/i, 'nothing'],
  [/!(?!\w)/, 'a full stop'],
  [/\b(?:wrong|bad|invalid) user\b/i, 'no blame'],
];

describe('the texts that a person meets', () => {
  test('there are texts to check', () => {
    expect(cards.flatMap(({ texts }) => texts).length).toBeGreaterThan(1000);
  });

  test.each(unwanted)('none contains %s (write %s)', (pattern) => {
    const found = cards.flatMap(({ where, texts }) =>
      texts.filter((text) => pattern.test(text)).map((text) => `${where}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('no sentence is longer than 32 words', () => {
    const long = checkCards.flatMap(({ where, texts }) =>
      texts.flatMap(sentencesOf).flatMap((sentence) => {
        const words = sentence.split(/\s+/).length;
        return words > 32 ? [`${where} (${words}): ${sentence}`] : [];
      }),
    );
    expect(long).toEqual([]);
  });

  test('no card says the same sentence twice', () => {
    const twice = cards.flatMap(({ where, texts }) => {
      const all = texts.flatMap(sentencesOf);
      return all
        .filter((sentence, at) => all.indexOf(sentence) !== at)
        .map((sentence) => `${where}: ${sentence}`);
    });
    expect(twice).toEqual([]);
  });

  test('abbreviations come from the specifications, or are spelled out', () => {
    const known =
      /^(?:OIDC|URL|URI|HTTP|HTTPS|JSON|JWT|ID|TLS|CA|PKCE|PAR|DNS|VPN|NTP|UTF|RSA|EC|SHA|CN|DN|GUID|API|SDK|SSO|IP|RFC|CDN|IAM|AWS|MFA|OS|UI|XML|SAML|LDAP|HTML|WAF|UTC|SPA|ASCII|GET|PUT|AES|ECDHE|GCM)$/;
    const foreign = new Set(
      checkCards.flatMap(({ texts }) =>
        texts.flatMap((text) =>
          Array.from(
            text.replace(/[\w-]*[_\d=][\w-]*|“[^”]*”|"[^"]*"/g, '').matchAll(/\b[A-Z]{2,}\b/g),
            ([word]) => word,
          ).filter((word) => !known.test(word)),
        ),
      ),
    );
    expect([...foreign]).toEqual([]);
  });
});
