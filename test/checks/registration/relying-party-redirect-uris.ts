import { attempt, failed, oauthError, redirect } from '../../support/facts.ts';
import { commandLine, early, further, late, nobody, page, to } from '../../support/further-facts.ts';
import type { Case } from '../outcomes.ts';
import { bare, page as errorPage, firewall, signIn, silence } from './facts.ts';

const unregistered = errorPage('redirect address unknown');
const loginRequired = (uri: string) =>
  attempt('silent', redirect(`${uri}?error=login_required`), { redirectUri: uri, ...silence });

export const cases: readonly Case[] = [
  [
    'sign-in, while a wrong one is refused',
    ['registered', 'registered'],
    further(early, to(page, signIn), to(commandLine, signIn)),
  ],
  [
    'that of the web page is refused',
    ['not-registered', 'registered'],
    further(early, to(page, unregistered), to(commandLine, signIn)),
  ],
  [
    'that of the command line is refused',
    ['registered', 'further-not-registered'],
    further(early, to(page, signIn), to(commandLine, unregistered)),
  ],
  [
    'http refused',
    ['insecure', 'registered'],
    further(early, to(page, errorPage('plain http refused')), to(commandLine, signIn)),
  ],
  [
    'login_required at the redirect URI',
    ['registered', 'registered'],
    further(late, loginRequired(page), loginRequired(commandLine)),
  ],
  [
    'sign-in for anything',
    ['after-sign-in', 'after-sign-in'],
    further(late, to(page, signIn), to(commandLine, signIn)),
  ],
  [
    'invalid_redirect_uri, and a bare 400 while another is accepted',
    ['not-registered', 'further-not-registered'],
    further(early, to(page, oauthError('invalid_redirect_uri')), to(commandLine, bare)),
  ],
  [
    'refused for something else',
    ['no-reason', 'gateway'],
    further(late, to(page, oauthError('invalid_request')), to(commandLine, firewall)),
  ],
  ['no answer', ['no-answer', 'no-answer'], further(late, to(page, failed()))],
  [
    'sign-in without control',
    ['no-control', 'no-control'],
    further(
      { ...late, authorization: { endpoint: 'https://id.acme.dev/authorize', attempts: [] } },
      to(page, signIn),
      to(commandLine, signIn),
    ),
  ],
  ['nobody named', 'does-not-apply', nobody(early)],
];
