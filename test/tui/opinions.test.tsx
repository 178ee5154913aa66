import { expect, test } from 'vitest';
import type { OpinionReport } from '../../source/core/report/opinion-report.ts';
import { anOpinion } from '../session/play.ts';
import { picture } from '../support/picture.tsx';
import { sessions } from '../support/sessions.ts';

const works = anOpinion('kubernetes', { label: 'Kubernetes', user: 'ada@acme.dev', groups: ['admins'] });
const refuses = anOpinion('oauth2-proxy', {
  verdict: 'fail',
  findings: [
    {
      code: 'email-not-verified',
      verdict: 'fail',
      summary: 'The e-mail address is not verified.',
      owner: 'provider',
      remedy: { say: 'Have the address verified.', value: 'email_verified: true' },
      cites: [],
    },
    {
      code: 'email-ignored',
      verdict: 'warn',
      summary: 'The address counts.',
      owner: 'provider',
      remedy: { say: 'Or ignore it.', value: 'ignored = true' },
      valueOwner: 'relying-party',
      cites: [],
    },
    {
      code: 'directory-silent',
      verdict: 'warn',
      summary: 'The directory says nothing.',
      owner: 'provider',
      remedy: { say: 'Ask the directory.' },
      cites: [],
    },
  ],
});

const overlaid = (opinions?: readonly OpinionReport[]) => ({
  ...sessions['groups of the wrong type'],
  overlay: { is: 'opinions' } as const,
  ...(opinions && { opinions }),
});

test.each([40, 80, 120])(
  'where the login works is a line each, with what to change, in %i columns',
  (columns) => {
    const screen = picture(overlaid([works, refuses]), columns, 40);
    const words = screen.replaceAll(/\s+/g, ' ');
    expect(words).toContain('✔ Kubernetes: ada@acme.dev · admins');
    expect(words).toContain('✖ oauth2-proxy: The e-mail address is not verified.');
    expect(words.match(/not verified/g)).toHaveLength(1);
    expect(words).toContain('Have the address verified. At the provider: email_verified: true');
    expect(words).toContain('Or ignore it. In oauth2-proxy’s configuration: ignored = true');
    expect(words).toContain('Ask the directory. (at the provider)');
  },
);

test('says that it looks, until it knows', () => {
  expect(picture(overlaid(), 80, 24)).toContain('reading the rules');
});
