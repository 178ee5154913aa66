import { Box } from 'ink';
import type { Notice } from '../../session/session.ts';
import { useDisplay } from '../display.ts';
import { Marked } from '../text/arranged.tsx';

/** One sentence about what was just done, such as what was copied. */
export function NoticeLines({ notice }: { readonly notice: Notice | undefined }) {
  const { glyphs, rows } = useDisplay();
  if (!notice) return null;
  const { verdict, role } = (
    {
      good: { verdict: 'pass', role: 'text' },
      bad: { verdict: 'fail', role: 'fail' },
      plain: { verdict: undefined, role: 'dim' },
    } as const
  )[notice.tone];
  return (
    <Box flexShrink={0} maxHeight={rows < 10 ? 1 : 4} overflowY="hidden">
      <Marked
        mark={verdict === undefined ? '' : `${glyphs.verdict[verdict]} `}
        markRole={verdict ?? 'dim'}
        as={role}
      >
        {notice.text}
      </Marked>
    </Box>
  );
}
