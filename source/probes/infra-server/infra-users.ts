import { stringMember } from '../../core/json/json-value.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import { infraUserName } from '../../relying-parties/infra/rules.ts';
import { askInfraForList } from './infra-api.ts';
import { infraOrigins, noInfraServer } from './infra-origins.ts';

/** Whether Infra already has a user with the person's address; needs an access key, and asks the server that the key is for. */
export const infraUsersProbe = defineProbe({
  ...sourceOf('infraUsers'),
  asks: 'network',
  async gather({ input, tokens }, { http, redactor, secrets }, signal) {
    const { configuration } = input;
    const accessKey = secrets.input.infraAccessKey;
    const origins = infraOrigins(configuration);
    if (origins.length === 0) return noInfraServer;
    const origin = origins.find((one) => accessKey?.mayGoTo(one));
    if (origin === undefined || !accessKey)
      return { absent: 'not-given', why: 'No access key was given (INFRA_ACCESS_KEY).' };
    const email = infraUserName(tokens.idToken).toLowerCase();
    if (!email) return { absent: 'does-not-apply', why: 'The ID token contains no e-mail address.' };
    redactor.learn(accessKey);
    const api = { origin, allowLoopbackHttp: configuration.allowHttp, accessKey, http, signal };
    const users = await askInfraForList(api, '/api/users');
    if (!users.ok) return { names: [], failure: users.failure };
    const names = users.value.map((user) => stringMember(user, 'name') ?? '');
    return { names: names.filter((name) => name.toLowerCase() === email) };
  },
});
