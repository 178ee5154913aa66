import { Component, type ReactNode } from 'react';

interface DrawingBoundaryProps {
  readonly onBug: (error: unknown) => void;
  readonly children: ReactNode;
}

/**
 * Draws nothing once drawing has failed. Ink's own boundary would put the error's text and the source around it on
 * the screen as they are; whoever holds the process tells the person, in safe words and on standard error.
 */
export class DrawingBoundary extends Component<DrawingBoundaryProps, { readonly failed: boolean }> {
  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    this.props.onBug(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
