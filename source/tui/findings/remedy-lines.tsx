import { Box } from 'ink';
import type { CheckResult } from '../../core/check.ts';
import { Numbered } from '../text/arranged.tsx';
import { OneLine, Prose } from '../text/text.tsx';
import { CommandLines, Value } from '../text/value.tsx';
import { comparedValues, DifferingFrom } from './compared-values.tsx';

interface RemedyLinesProps {
  readonly result: CheckResult;
  /** What keys do with this value now. */
  readonly keys?: (value: string) => readonly string[];
}

/** What to do: the sentence, the exact value, then the steps. */
export function RemedyLines({ result, keys = () => [] }: RemedyLinesProps) {
  if (!result.remedy) return null;
  const { say, value, command, steps = [], link } = result.remedy;
  const beside = (text: string) => <OneLine as="key">{keys(text).join('   ')}</OneLine>;
  const other = comparedValues(result)?.find((one) => one.value !== value);
  const isCompared = comparedValues(result)?.some((one) => one.value === value);
  return (
    <Box flexDirection="column">
      <Box paddingLeft={2}>
        <Prose as="title">{say}</Prose>
      </Box>
      {value !== undefined && (
        <Value indent={4} beside={beside(value)}>
          {value}
        </Value>
      )}
      {value !== undefined && isCompared && other && <DifferingFrom value={value} indent={4} other={other} />}
      {command !== undefined && <CommandLines command={command} indent={4} />}
      <Numbered steps={steps} indent={2} />
      {link !== undefined && (
        <Value as="dim" beside={beside(link)} link>
          {link}
        </Value>
      )}
    </Box>
  );
}
