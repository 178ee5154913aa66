import type { Option } from '../../options.ts';
import { type CompletionWords, faultNames, savedNames, valuedOf } from './completion-words.ts';

/** Avoids `compgen -W`, which would expand, and so execute, the contents of a saved name. */
export function bashCompletion(all: readonly CompletionWords[]): string {
  const named = all.filter(({ command }) => command !== 'wizard');
  const valued = valuedOf(all);
  return `# bash completion for oidc-wizard: source <(oidc-wizard completion bash)
_oidc_wizard() {
  local current=$2 previous=$3 command= word index
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      ${valued.map(({ name }) => `--${name}`).join('|')}) ((index++)) ;;
      -*) ;;
      *) command=\${COMP_WORDS[index]}; break ;;
    esac
  done
  _oidc_wizard_offer() {
    while IFS= read -r word; do
      [[ -n $word && $word == "$current"* ]] && COMPREPLY+=("$(printf %q "$word")")
    done
  }
  case "$previous" in
${valued.map(valueCase).join('\n')}
  esac
  case "$command" in
${named.map(commandCase).join('\n')}
    *)
      if [[ $current == -* ]]; then _oidc_wizard_offer <<< $'${flags(all[0])}'
      elif [[ -z $command ]]; then
        _oidc_wizard_offer <<< $'${named.map(({ command }) => command).join('\\n')}'
        _oidc_wizard_offer < <(${savedNames})
      fi ;;
  esac
}
complete -F _oidc_wizard oidc-wizard
`;
}

function valueCase({ name, values }: Option): string {
  if (typeof values !== 'object' && values !== 'files' && values !== 'faults')
    return `    --${name}) return ;;`;
  if (values === 'files') return `    --${name}) compopt -o default; return ;;`;
  const offer = values === 'faults' ? `< <(${faultNames})` : `<<< $'${values.join('\\n')}'`;
  return `    --${name}) _oidc_wizard_offer ${offer}; return ;;`;
}

function commandCase(of: CompletionWords): string {
  const { command, words, namedAfter } = of;
  const saved = `_oidc_wizard_offer < <(${savedNames})`;
  const named =
    namedAfter.length === 0
      ? ''
      : `\n      elif [[ $previous == @(${namedAfter.join('|')}) ]]; then ${saved}`;
  const other =
    words === undefined
      ? ''
      : `\n      else ${words === 'saved-provider' ? saved : `_oidc_wizard_offer <<< $'${words.join('\\n')}'`}`;
  return `    ${command})
      if [[ $current == -* ]]; then _oidc_wizard_offer <<< $'${flags(of)}'${named}${other}
      fi ;;`;
}

function flags(of: CompletionWords | undefined): string {
  return (of?.options ?? []).map(({ name }) => `--${name}`).join('\\n');
}
