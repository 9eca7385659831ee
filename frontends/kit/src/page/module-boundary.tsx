import { Component, Suspense, type ReactNode } from 'react';
import { t } from '../i18n/messages.ts';
import { Button, Panel, Skeleton } from './states.tsx';

interface ModuleBoundaryProps {
  readonly title: string;
  /** Forgets what failed, so that the next render tries anew. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface ModuleBoundaryState {
  readonly failure: Error | null;
}

/** Says that a module is down, slow or broken, and offers to try again; nothing outside it is touched. */
export class ModuleBoundary extends Component<ModuleBoundaryProps, ModuleBoundaryState> {
  override state: ModuleBoundaryState = { failure: null };

  static getDerivedStateFromError(failure: unknown): ModuleBoundaryState {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) };
  }

  override render() {
    const { title, children } = this.props;
    if (!this.state.failure) return <Suspense fallback={<Skeleton />}>{children}</Suspense>;
    return (
      <Panel title={t('module.failed.title', { title })} hint={this.hint()} role="alert">
        <Button onClick={this.retry}>{t('state.retry')}</Button>
      </Panel>
    );
  }

  private readonly retry = (): void => {
    this.props.onRetry();
    this.setState({ failure: null });
  };

  private hint(): string {
    const { failure } = this.state;
    const reason = failure instanceof ModuleFailure ? t(`module.${failure.reason}`) : '';
    return reason + t('module.failed.hint');
  }
}

/** A failure that can be named to the reader. */
export class ModuleFailure extends Error {
  constructor(readonly reason: 'slow' | 'contract') {
    super(`module failure: ${reason}`);
  }
}
