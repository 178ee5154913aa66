import type { JsonValue } from '../../core/json-value.ts';
import type { FoundByOpinion } from '../second-opinion.ts';
import type { GrafanaCode } from './findings.ts';
import { searchJmespath } from './jmespath.ts';
import type { GrafanaSettings, PathSetting } from './settings.ts';

/** The expressions of the settings, and what went wrong with each, once. */
export interface Paths {
  value(setting: PathSetting, text: string): JsonValue | undefined;
  /** A text that is not empty; anything else is none (grafana/grafana: pkg/util/json.go, SearchJSONForStringAttr). */
  text(setting: PathSetting, text: string): string | undefined;
  readonly found: ReadonlyMap<PathSetting, FoundByOpinion<GrafanaCode>>;
}

export function pathsOf(settings: GrafanaSettings): Paths {
  const found = new Map<PathSetting, FoundByOpinion<GrafanaCode>>();
  const value: Paths['value'] = (setting, text) => {
    if (settings[setting] === '') return undefined;
    const result = searchJmespath(settings[setting], text);
    switch (result.is) {
      case 'value':
        return result.value;
      case 'error':
        if (!found.has(setting))
          found.set(setting, { code: 'expression-fails', values: { setting, message: result.message } });
        return undefined;
      case 'unknown':
        found.set(setting, { code: 'expression-not-judged', values: { setting, what: result.what } });
        return undefined;
    }
  };
  const text: Paths['text'] = (setting, json) => {
    const result = value(setting, json);
    return typeof result === 'string' && result !== '' ? result : undefined;
  };
  return { value, text, found };
}
