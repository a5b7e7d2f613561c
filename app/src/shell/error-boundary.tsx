import { Component, type ComponentChildren } from 'preact';
import { ErrorPage } from './status-page.tsx';

interface BoundaryProps {
  /** The address that is shown. Leaving a broken page for another is a way out. */
  readonly path: string;
  readonly onAgain: () => void;
  readonly children: ComponentChildren;
}

/** Where a bug that is thrown while drawing is caught, once. Its text is not shown: it could hold a person's words. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly brokenAt: string | undefined }> {
  override state = { brokenAt: undefined };

  override componentDidCatch(): void {
    this.setState({ brokenAt: this.props.path });
  }

  override render({ children, onAgain, path }: BoundaryProps) {
    return this.state.brokenAt === path ? <ErrorPage onAgain={onAgain} /> : children;
  }
}
