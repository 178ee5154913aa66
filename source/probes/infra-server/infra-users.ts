import { stringMember } from '../../core/json-value.ts';
import { defineProbe } from '../../core/probe.ts';
import { infraUserName } from '../../relying-parties/infra/rules.ts';
import { askInfraForList } from './infra-api.ts';
import { infraOrigins } from './infra-origins.ts';

/** Whether Infra has a user of the person's address already; needs an access key, and asks the server that it is for. */
export const infraUsersProbe = defineProbe({
  gives: 'infraUsers',
  needs: ['input', 'infraServer', 'tokens'],
  asks: 'network',
  async gather({ input, tokens }, { http, redactor, secrets }, signal) {
    const { configuration } = input;
    const accessKey = secrets.input.infraAccessKey;
    const origin = infraOrigins(configuration).find((one) => accessKey?.mayGoTo(one));
    if (origin === undefined || !accessKey)
      return { absent: 'not-given', why: 'No access key was given (INFRA_ACCESS_KEY).' };
    const email = infraUserName(tokens.idToken).toLowerCase();
    if (!email) return { absent: 'does-not-apply', why: 'The ID token holds no e-mail address.' };
    redactor.learn(accessKey);
    const api = { origin, allowLoopbackHttp: configuration.allowHttp, accessKey, http, signal };
    const users = await askInfraForList(api, '/api/users');
    if (!users.ok) return { names: [], failure: users.failure };
    const names = users.value.map((user) => stringMember(user, 'name') ?? '');
    return { names: names.filter((name) => name.toLowerCase() === email) };
  },
});
