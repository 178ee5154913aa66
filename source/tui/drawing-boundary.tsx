import { Component, type ReactNode } from 'react';

interface DrawingBoundaryProps {
  readonly onBug: (error: unknown) => void;
  readonly children: ReactNode;
}

/**
 * Draws nothing once drawing has failed. Ink's own boundary would print the raw error and the source around it; the
 * caller reports it to the person safely on standard error.
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
