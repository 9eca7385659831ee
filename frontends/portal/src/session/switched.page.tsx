import { Button, Panel } from '@minsheng/kit';
import { t } from '../messages.ts';

/** In place of a page that was drawn for somebody who is not signed in any more: nothing of it stays. */
export function SwitchedPage() {
  return (
    <main>
      <title>{`${t('switched.title')} · ${t('app.name')}`}</title>
      <Panel title={t('switched.title')} hint={t('switched.hint')} role="alert">
        <Button onClick={() => location.reload()}>{t('switched.reload')}</Button>
      </Panel>
    </main>
  );
}
