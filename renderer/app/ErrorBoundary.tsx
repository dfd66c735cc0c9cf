import { Component, type ErrorInfo, type ReactNode } from 'react';
import { t } from '../i18n/i18n';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import type { AppModel } from './app-model';
import { exportOpenAsJson } from './file-tasks';

export interface ErrorBoundaryProps {
  readonly app: AppModel;
  readonly children: ReactNode;
}

/** Catches a bug on a screen: the document is safe, and a copy of it can be saved. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  /** Away from the screen that failed: the others are not affected. */
  async leave(): Promise<void> {
    await this.props.app.goToLibrary();
    this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { app } = this.props;
    return (
      <main role="alert">
        <EmptyState
          title={t('app.error.title')}
          actions={
            <>
              {app.store.getState().session ? (
                <Button onPress={() => void exportOpenAsJson(app)}>{t('app.error.copy')}</Button>
              ) : null}
              <Button onPress={() => void app.library.flush().then(() => window.location.reload())}>
                {t('app.error.reload')}
              </Button>
              <Button tone="primary" onPress={() => void this.leave()}>
                {t('app.error.library')}
              </Button>
            </>
          }
        >
          {t('app.error.body')}
        </EmptyState>
      </main>
    );
  }
}
