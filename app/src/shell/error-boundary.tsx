import { Component, type ComponentChildren } from 'preact';
import { ErrorPage } from './status-page.tsx';

interface BoundaryProps {
  /** The address that is shown, with its query. Leaving a broken page, or step, for another is a way out. */
  readonly url: string;
  readonly onAgain: () => void;
  readonly children: ComponentChildren;
}

/** Where a bug that is thrown while drawing is caught, once. Its text is not shown: it could hold a person's words. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly brokenAt: string | undefined }> {
  override state = { brokenAt: undefined };

  override componentDidCatch(): void {
    this.setState({ brokenAt: this.props.url });
  }

  override render({ children, onAgain, url }: BoundaryProps) {
    return this.state.brokenAt === url ? <ErrorPage onAgain={onAgain} /> : children;
  }
}
