import type { JsonValue } from '../../core/json/json-value.ts';
import type { FoundByOpinion } from '../second-opinion.ts';
import type { GrafanaCode } from './findings.ts';
import { searchJmespath } from './jmespath.ts';
import type { GrafanaSettings, PathSetting } from './settings.ts';

/** Evaluates the settings’ expressions and collects each one’s error once. */
export interface Paths {
  value(setting: PathSetting, text: string): JsonValue | undefined;
  /**
   * A non-empty string; anything else counts as missing (grafana/grafana: pkg/util/json.go, SearchJSONForStringAttr).
   */
  text(setting: PathSetting, text: string): string | undefined;
  /** The strings of the first list that holds any; later ones are ignored (SearchJSONForStringSliceAttr). */
  list(setting: PathSetting, texts: readonly string[]): FoundList;
  readonly found: ReadonlyMap<PathSetting, FoundByOpinion<GrafanaCode>>;
}

export interface FoundList {
  readonly names: readonly string[];
  /** The first value found on the way that was not a list of strings. */
  readonly odd?: JsonValue;
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
  const list: Paths['list'] = (setting, texts) => {
    let odd: JsonValue | undefined;
    for (const json of texts) {
      const result = value(setting, json) ?? undefined;
      const entries = Array.isArray(result) ? result : [];
      const names = entries.filter((one) => typeof one === 'string');
      if (result !== undefined && !(Array.isArray(result) && names.length === result.length)) odd ??= result;
      if (names.length > 0) return { names, ...(odd !== undefined && { odd }) };
    }
    return { names: [], ...(odd !== undefined && { odd }) };
  };
  return { value, text, list, found };
}
