import { versionSides } from '../../../../shared/journeys/versions';
import type { Side } from '../../../../shared/side';
import type { Touchpoint } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { SideIcon } from '../../../ui/SideIcon';
import { TextArea } from '../../../ui/TextArea';
import { dateWords, touchpointName, versionLabel } from '../words';
import styles from './VersionFields.module.css';

export interface VersionFieldsProps {
  readonly touchpoint: Touchpoint;
  readonly onCommit: (otherVersion: string) => void;
}

/** What the two teams remember of a touchpoint, side by side: marketing on the left, sales on the right. */
export function VersionFields({ touchpoint, onCommit }: VersionFieldsProps) {
  const { shown, other } = versionSides(touchpoint);
  return (
    <div className={styles['versions']} role="group" aria-label={t('journeys.otherVersion')}>
      <div className={styles['head']}>{t('journeys.otherVersion')}</div>
      <div className={styles['pair']} data-shown={shown ?? 'first'}>
        <div className={styles['version']}>
          <Whose side={shown} which="shown" />
          <p className={styles['text']}>{touchpointName(touchpoint)}</p>
          <p className={styles['date']}>{dateWords(touchpoint.date)}</p>
        </div>
        <div className={styles['version']}>
          <Whose side={other} which="other" />
          <TextArea
            label={versionLabel(other, 'other')}
            hideLabel
            rows={3}
            value={touchpoint.otherVersion}
            placeholder={t('journeys.version.example')}
            onCommit={onCommit}
          />
        </div>
      </div>
      <p className={styles['hint']}>{t('journeys.version.hint')}</p>
    </div>
  );
}

function Whose({ side, which }: { readonly side: Side | null; readonly which: 'shown' | 'other' }) {
  return (
    <div className={styles['whose']}>
      {side ? <SideIcon side={side} size="small" /> : null}
      {versionLabel(side, which)}
    </div>
  );
}
