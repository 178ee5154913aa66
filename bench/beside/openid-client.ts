// What somebody would write with the usual library to inspect a provider: its document and its keys.
import { allowInsecureRequests, discovery } from 'openid-client';

const [, , issuer = '', clientId = ''] = process.argv;
const configuration = await discovery(new URL(issuer), clientId, undefined, undefined, {
  execute: [allowInsecureRequests],
});
const metadata = configuration.serverMetadata();
const keys = await (await fetch(metadata.jwks_uri ?? '')).json();
process.stdout.write(JSON.stringify({ metadata, keys }));
