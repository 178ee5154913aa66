import { Box } from 'ink';
import type { Notice } from '../../session/session.ts';
import { useDisplay } from '../display.ts';
import { Marked } from '../text/arranged.tsx';

const looks = {
  good: { verdict: 'pass', as: 'text' },
  bad: { verdict: 'fail', as: 'fail' },
  plain: { as: 'dim' },
} as const;

/** One sentence about what was just done, such as what was copied. */
export function NoticeLines({ notice }: { readonly notice: Notice | undefined }) {
  const { rows } = useDisplay();
  if (!notice) return null;
  return (
    <Box flexShrink={0} maxHeight={rows < 10 ? 1 : 4} overflowY="hidden">
      <Marked {...looks[notice.tone]}>{notice.text}</Marked>
    </Box>
  );
}
