import { type Diagnosis, maskedChecks } from '../core/diagnose.ts';
import type { Gathered } from '../core/facts.ts';
import type { HttpAnswer } from '../core/http.ts';
import { isObject, parseJson, stringsMember } from '../core/json-value.ts';
import { presentFact } from '../core/present-fact.ts';
import { version } from '../core/version.ts';
import { discoveryFact } from '../infra/read-discovery.ts';
import { escapeActing } from '../report/json.ts';
import { judging } from './engine.ts';

const format = 1;

const noDocument = { absent: 'needs-missing', why: 'The saved answer holds no discovery document.' } as const;

/**
 * What `--save-facts` writes: everything learned, no secrets, to be judged again elsewhere; and which checks would come
 * out otherwise there, because what they look at was taken out with a secret.
 */
export function factsToText(diagnosis: Diagnosis): string {
  const gathered = withoutReadings(diagnosis.gathered);
  const again = { ...diagnosis, gathered: withReadings(gathered as Gathered) };
  const masked = [...maskedChecks(judging, again)];
  const saved = {
    facts: format,
    tool: { name: 'oidc-wizard', version },
    gathered,
    ...(masked.length > 0 && { masked }),
  };
  return `${escapeActing(JSON.stringify(saved, null, 2))}\n`;
}

export type ReadFacts =
  | { readonly ok: true; readonly gathered: Gathered; readonly masked: ReadonlySet<string> }
  | { readonly ok: false; readonly sentence: string };

/** Reads what `--save-facts` wrote. The shape of the envelope and the inquiry is checked; checks survive the rest. */
export function factsFromText(text: string): ReadFacts {
  const saved = parseJson(text);
  if (saved === undefined || !isObject(saved)) return { ok: false, sentence: 'The facts file is not JSON.' };
  if (saved['facts'] !== format) {
    return {
      ok: false,
      sentence: 'The file was not written by --save-facts, or by a newer version of oidc-wizard.',
    };
  }
  const gathered = saved['gathered'];
  const inquiry = isObject(gathered) ? gathered['inquiry'] : undefined;
  const answers = isObject(inquiry) ? inquiry['answers'] : undefined;
  if (!isObject(gathered) || !isObject(answers) || typeof answers['url'] !== 'string') {
    return {
      ok: false,
      sentence: 'The facts file does not say what was asked; it seems to be cut or edited.',
    };
  }
  // Written by `factsToText` from facts of this type; a check that meets anything else reports itself.
  return {
    ok: true,
    gathered: withReadings(gathered as unknown as Gathered),
    masked: new Set(stringsMember(saved, 'masked')),
  };
}

/** The readings of a document follow from its answer; a file that held them too could contradict itself. */
function withoutReadings(gathered: Gathered): object {
  const discovery = presentFact(gathered, 'discovery');
  if (!discovery) return gathered;
  const { specification: _s, relyingParty: _r, ...fetched } = discovery;
  return { ...gathered, discovery: fetched };
}

function withReadings(gathered: Gathered): Gathered {
  const saved = presentFact(gathered, 'discovery');
  if (!saved) return gathered;
  const { url, answer, leadsBack, reachedBy } = saved;
  const isAnswer = typeof (answer as Partial<HttpAnswer> | undefined)?.body === 'string';
  const discovery = isAnswer && discoveryFact({ url, answer, leadsBack, reachedBy });
  return { ...gathered, discovery: discovery || noDocument };
}
