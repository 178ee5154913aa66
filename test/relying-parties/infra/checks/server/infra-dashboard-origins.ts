import type { Case } from '../../../../checks/outcomes.ts';
import { failure, host, server } from '../facts.ts';

export const cases: readonly Case[] = [
  ['the same host', 'known', server({ version: '0.21.0', baseDomain: host })],
  ['a domain of its own', 'more', server({ version: '0.21.0', baseDomain: 'infra.acme.io' })],
  ['the domain above', 'known', server({ version: '0.21.0', baseDomain: 'acme.dev' })],
  ['no domain', 'known', server({ version: '0.21.0' })],
  ['http', 'insecure-origin', server({}, { infraServers: [`http://${host}`] })],
  ['not read', 'cannot-tell', server({ failure })],
];
