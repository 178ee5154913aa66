import type { Onlooker } from './onlooker.ts';

/** One look at the provider: what a client, a browser or a person would see there. */
export type Display = (provider: Onlooker) => Promise<unknown>;

export const given =
  (name: 'url' | 'clientId'): Display =>
  async ({ demo }) =>
    demo.answers[name].replace(demo.issuer, '…');

export const document =
  (name: string): Display =>
  async ({ discovery }) =>
    (await discovery()).json[name];

export const status =
  (path: 'discovery' | 'jwks' | 'userinfo'): Display =>
  async (provider) =>
    (await provider[path]()).status;

export const text =
  (path: 'discovery' | 'jwks' | 'userinfo'): Display =>
  async (provider) =>
    (await provider[path]()).text;

/** What becomes of an authorization request with these parameters. */
export const authorize =
  (over: Readonly<Record<string, string>> = {}): Display =>
  (provider) =>
    provider.authorize(over);

/** A parameter of the answer to the callback. */
export const callback =
  (name: string): Display =>
  async (provider) =>
    (await provider.callback())[name];

/** A member of the token answer. */
export const answer =
  (name: string): Display =>
  async ({ tokens }) =>
    (await tokens())[name];

export const header =
  (name: string): Display =>
  async ({ idToken }) =>
    (await idToken()).header[name];

export const claim =
  (name: string): Display =>
  async ({ idToken }) =>
    (await idToken()).claims[name];

/** A time in the ID token, in whole hours from now. */
export const hoursTo =
  (name: string): Display =>
  async ({ idToken }) =>
    Math.round((Number((await idToken()).claims[name]) - Date.now() / 1000) / 3600);

export const info =
  (name: string): Display =>
  async ({ userinfo }) =>
    (await userinfo()).json[name];

export const signature: Display = (provider) => provider.signature();

/** One member of every published key. */
export const keys =
  (part: string): Display =>
  async ({ jwks }) => {
    const published = (await jwks()).json['keys'];
    return Array.isArray(published) ? published.map((key) => key[part]) : published;
  };

/** The token endpoint's answer to a dummy code, with the secret that the wizard was given. */
export const dummyCode =
  (part: 'error' | 'error_description' | 'status', by: 'basic' | 'post' = 'post'): Display =>
  async ({ demo, token }) => {
    const parameters = { grant_type: 'authorization_code', code: 'none', redirect_uri: 'http://localhost' };
    const seen = await token(parameters, by, demo.answers.clientSecret.reveal());
    return part === 'status' ? seen.status : seen.json[part];
  };
