import { fine } from '../discovered.ts';
import type { Case } from '../outcomes.ts';
import { behindProxy, ledTo, without } from './facts.ts';

export const cases: readonly Case[] = [
  ['an answer', 'answers', fine],
  ['an answer by the proxy', 'by-proxy', { ...fine, ...behindProxy }],
  ['trouble with the certificate, which is for a later check', 'answers', without('tls-expired')],
  ['a closed port', 'refused', without('connection-refused')],
  ['a cut connection', 'reset', without('connection-reset')],
  ['no route', 'no-route', without('host-unreachable')],
  ['silence', 'silent', without('timeout-connect')],
  ['an address that must not be asked', 'address-refused', without('address-refused')],
  ['a proxy that refuses', 'proxy', without('proxy-refused')],
  ['a missing proxy', 'proxy', without('proxy-unreachable')],
  ['a redirect to an unknown name', 'other-name', ledTo('dns-not-found')],
  ['a redirect to a closed port', 'refused', ledTo('connection-refused')],
  ['a redirect not followed for safety, reported with the document', 'answers', ledTo('address-refused')],
  ['no address', 'not-an-address', without('url-invalid')],
  ['a stop', 'stopped', without('cancelled')],
  ['anything else', 'other', without('other')],
];
