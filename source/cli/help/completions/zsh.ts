import type { Option } from '../../options.ts';
import { type CompletionWords, faultNames, savedNames } from './completion-words.ts';

export function zshCompletion(all: readonly CompletionWords[]): string {
  const named = all.filter(({ command }) => command !== 'wizard');
  return `#compdef oidc-wizard
# zsh completion for oidc-wizard: source <(oidc-wizard completion zsh), after compinit
_oidc_wizard_saved() { local -a names; names=("\${(@f)$(${savedNames})}"); compadd -- \${names:#} }
_oidc_wizard_faults() { local -a names; names=("\${(@f)$(${faultNames})}"); compadd -- \${names:#} }
_oidc_wizard_commands() {
  local -a names
  names=(
${named.map(({ command, does }) => `    ${quoted(`${command}:${escaped(does)}`)}`).join('\n')}
  )
  _describe -t commands command names
  _oidc_wizard_saved
}
_oidc_wizard() {
  local command=\${words[2]}
  case "$command" in
${named.map(commandCase).join('\n')}
    *) _arguments -s ${flagSpecs(all[0])} '1:command:_oidc_wizard_commands' ;;
  esac
}
compdef _oidc_wizard oidc-wizard
`;
}

function commandCase(of: CompletionWords): string {
  const { command, words, namedAfter } = of;
  const named = `3:name:{ [[ \${words[3]} == (${namedAfter.join('|')}) ]] && _oidc_wizard_saved }`;
  const rest =
    words === undefined
      ? ''
      : ` ${quoted(words === 'saved-provider' ? '2:name:_oidc_wizard_saved' : `2:word:(${words.join(' ')})`)}`;
  return `    ${command}) _arguments -s ${flagSpecs(of)} '1:command:_oidc_wizard_commands'${rest}${namedAfter.length > 0 ? ` ${quoted(named)}` : ''} ;;`;
}

function flagSpecs(of: CompletionWords | undefined): string {
  return (of?.options ?? []).map(flagSpec).join(' ');
}

function flagSpec({ name, help, multiple, value, values }: Option): string {
  const action =
    typeof values === 'object'
      ? `(${values.join(' ')})`
      : values === 'files'
        ? '_files'
        : values === 'faults'
          ? '_oidc_wizard_faults'
          : ' ';
  const spec = `--${name}[${escaped(help).replace(/[[\]]/g, '\\$&')}]`;
  return quoted(`${multiple ? '*' : ''}${spec}${value === undefined ? '' : `:${value}:${action}`}`);
}

function escaped(text: string): string {
  return text.replaceAll(':', '\\:');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
