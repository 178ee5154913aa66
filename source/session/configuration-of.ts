import { withoutPassword } from '../core/address.ts';
import { type Configuration, type PublicConfiguration, publicPart } from '../core/configuration.ts';
import type { Session } from './session.ts';

/** What the person gave so far; fields left empty are not given. */
export function configurationOf(session: Session): Configuration {
  const { fields, kind, options } = session;
  const name = fields.name.text;
  const clientId = fields.clientId.text;
  const clientSecret = fields.clientSecret.value;
  return {
    url: withoutPassword(fields.url.text),
    kind,
    infraServers: infraServersIn(fields.infraServer.text).map(withoutPassword),
    allowHttp: options.allowHttp,
    asInfra: options.asInfra,
    probeRotation: options.probeRotation,
    ...(name !== '' && { name }),
    ...(clientId !== '' && { clientId }),
    ...(!clientSecret.isEmpty && { clientSecret }),
  };
}

export function publicConfigurationOf(session: Session): PublicConfiguration {
  return publicPart(configurationOf(session));
}

/** Several hosts are separated by blanks or commas. */
export function infraServersIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((host) => host !== '');
}
