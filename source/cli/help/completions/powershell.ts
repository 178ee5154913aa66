import { type CompletionWords, valuedOf } from './completion-words.ts';

export function powershellCompletion(all: readonly CompletionWords[]): string {
  const named = all.filter(({ command }) => command !== 'wizard');
  const chosen = valuedOf(all).flatMap(({ name, values }) =>
    typeof values === 'object' ? [`    '--${name}' = ${list(values)}`] : [],
  );
  return `# PowerShell completion for oidc-wizard: oidc-wizard completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName oidc-wizard -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $options = @{
${all.map(({ command, options }) => `    '${command}' = ${list(options.map(({ name }) => `--${name}`))}`).join('\n')}
  }
  $words = @{
${named.flatMap(({ command, words }) => (typeof words === 'object' ? [`    '${command}' = ${list(words)}`] : [])).join('\n')}
  }
  $values = @{
${chosen.join('\n')}
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $previous = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
  $command = @($typed | Where-Object { $options.ContainsKey($_) -and $_ -ne 'wizard' }) + 'wizard' | Select-Object -First 1
  $offered = if ($values.ContainsKey($previous)) { $values[$previous] }
    elseif ($wordToComplete.StartsWith('-')) { $options[$command] }
    elseif ($words.ContainsKey($command)) { $words[$command] }
    elseif ($command -eq 'wizard') { ${list(named.map(({ command }) => command))} }
    else { @() }
  $offered | Where-Object { $_.StartsWith($wordToComplete) } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}

function list(words: readonly string[]): string {
  return `@(${words.map((word) => `'${word}'`).join(', ')})`;
}
