import { useEffect, useState } from 'react';
import { shortFileName } from '../../../shared/import/short-file-name';
import type { ChangedFile } from '../../desktop/desktop';
import { t } from '../../i18n/i18n';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Row } from '../../ui/Row';
import { useApp } from '../app-context';
import { takeFile } from '../bring-in';

/** Files that something else changed while their workshops are here: never taken in by themselves, never written over. */
export function ChangedFiles() {
  const app = useApp();
  const [changed, setChanged] = useState<readonly ChangedFile[]>([]);
  const drop = (name: string): void => setChanged((before) => before.filter((file) => file.name !== name));
  useEffect(
    () =>
      app.desktop.onFileChanged((file) =>
        setChanged((before) => [...before.filter(({ name }) => name !== file.name), file]),
      ),
    [app],
  );
  return changed.map((file) => (
    <Banner
      key={file.name}
      tone="attention"
      actions={
        <Row gap={2}>
          <Button
            size="small"
            onPress={() => {
              drop(file.name);
              void file.look().then((outcome) => takeFile(app, outcome));
            }}
          >
            {t('keep.changed.look')}
          </Button>
          <Button size="small" tone="quiet" onPress={() => drop(file.name)}>
            {t('keep.changed.keep')}
          </Button>
        </Row>
      }
    >
      {t('keep.changed', { name: shortFileName(file.name) })}
    </Banner>
  ));
}
