import { Box } from 'ink';
import type { CheckResult } from '../../core/check.ts';
import { Prose } from '../text/text.tsx';
import { ComparedValues, comparedValues } from './compared-values.tsx';

interface SeenProps {
  readonly result: CheckResult;
  /** Text from a provider’s page is quoted whole. */
  readonly whole?: boolean;
}

/** What was seen besides the summary: the two values that differ, the provider’s words and what they mean. */
export function Seen({ result, whole = false }: SeenProps) {
  const { said, meaning, remedy } = result;
  const compared = comparedValues(result);
  const isShown = compared?.some(({ value }) => value === remedy?.value);
  return (
    <Box flexDirection="column">
      {compared && !isShown && <ComparedValues values={compared} />}
      <Box flexDirection="column" paddingLeft={2}>
        {said !== undefined && <Prose>{`The provider said: “${whole ? said : shortened(said)}”`}</Prose>}
        {meaning !== undefined && <Prose>{meaning}</Prose>}
      </Box>
    </Box>
  );
}

const most = 120;

function shortened(said: string): string {
  const words = said.split(/\s+/).filter((word) => word !== '');
  let text = '';
  for (const word of words) {
    if (text.length + word.length > most) return `${text || word.slice(0, most)} …`;
    text += text === '' ? word : ` ${word}`;
  }
  return text;
}
