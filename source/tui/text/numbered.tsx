import { Marked } from './marked.tsx';

interface NumberedProps {
  readonly steps: readonly string[];
  readonly indent?: number;
}

/** Steps to follow. */
export function Numbered({ steps, indent = 0 }: NumberedProps) {
  return steps.map((step, index) => (
    <Marked key={step} mark={`${index + 1}. `} indent={indent}>
      {step}
    </Marked>
  ));
}
