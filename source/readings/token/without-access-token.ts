import type { HttpAnswer } from '../../core/facts/http-exchange.ts';
import { isObject, parseJson } from '../../core/json/json-value.ts';
import { listedNames } from '../../core/text/listed-names.ts';
import { isFormAnswer } from '../../go/oauth2/token-response.ts';

/** What an answer holds instead of an access token, and what to do about it. */
export function withoutAccessToken(answer: HttpAnswer) {
  const json = parseJson(answer.body);
  const isForm = isFormAnswer(answer);
  if (isForm && json !== undefined) {
    const held = 'an answer marked as text/plain or as a form is not read as JSON';
    return { held, cure: 'answer with the content type application/json', right: 'application/json' };
  }
  const right = 'access_token';
  const names = isForm ? formNames(answer.body) : Object.keys(isObject(json) ? json : {});
  const isEmpty = answer.body.trim() === '' || json !== undefined;
  const none = isEmpty ? 'it is empty' : 'it names none';
  const held = names.length === 0 ? none : `it contains ${listedNames(names)}`;
  const token = names.find((name) => /^(?:access[-_]?)?token$/i.test(name));
  if (token !== undefined && token.toLowerCase() !== right)
    return { held, cure: `name the access token “${right}”, not “${token}”`, right };
  const why = token === undefined ? held : `“${token}” in it is empty`;
  return {
    held: why,
    cure: 'send an access token; the provider’s log for this login says why there is none',
    right,
  };
}

/** A lone token sent as text is not a name and must not be shown. */
function formNames(body: string): readonly string[] {
  return [...new URLSearchParams(body).keys()].filter((name) =>
    /^(?:[a-z]+(?:_[a-z]+)+|scope|token)$/i.test(name),
  );
}
