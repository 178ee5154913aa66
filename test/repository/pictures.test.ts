import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFault } from '../../source/demo/faults.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';
import { opinionsTitle, remedyWords } from '../../source/report/opinions-text.ts';
import { stepTitles } from '../../source/session/steps/steps.ts';
import { pictureText } from '../support/picture-text.ts';
import { checks } from '../support/registry.ts';

const wordsOf = (name: string) =>
  pictureText(readFileSync(new URL(`../../docs/${name}`, import.meta.url))).replaceAll(/\s+/g, ' ');
/** Up to the first placeholder. */
const beginning = (template: string) => template.split('{')[0] ?? '';

// If one of these fails, the wizard has changed since `npm run picture`.

test('the picture of Registration shows the current steps and what to do about the redirect URI', () => {
  const words = wordsOf('wizard.png');
  for (const title of Object.values(stepTitles)) expect(words).toContain(title);
  const expected = findFault('redirect-dashboard-missing')?.expects;
  const check = checks.find(({ id }) => id === expected?.check);
  const say = check?.outcomes[expected?.code ?? '']?.remedy?.say;
  expect(say).toBeTruthy();
  expect(words).toContain(beginning(say ?? ''));
});

test('the picture of where a login works shows each program, and what to change there', async () => {
  const words = wordsOf('where-it-works.png');
  expect(words).toContain(opinionsTitle);
  for (const { id, label, findings } of secondOpinions) {
    expect(words).toMatch(new RegExp(`[✔!✖?] ${label}: `));
    const { differing } = await import(`../relying-parties/${id}/demo-faults.ts`);
    const [, ...codes]: readonly string[] = differing['email-unverified'] ?? ['pass'];
    for (const code of codes) {
      const { cites: _, ...declared } = findings[code] ?? expect.unreachable(code);
      const whole = remedyWords({ ...declared, code, cites: [] }, label);
      expect(words).toContain(`${beginning(whole)} ${declared.remedy.value ?? ''}`.trim());
    }
  }
});
