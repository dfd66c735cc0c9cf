import { EyeOff, FileText } from 'lucide-react';
import type { DocumentChoice } from '../../../../shared/agreement/versions';
import type { Paper } from '../../../../shared/report/model';
import type { Workshop } from '../../../../shared/workshop/schema';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import type { Option } from '../../../ui/option';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Select } from '../../../ui/Select';
import { documentOptions } from '../document-options';
import styles from './TakeHomeOptions.module.css';
import type { TakeHome } from './use-take-home';

export interface TakeHomeOptionsProps {
  readonly workshop: Workshop;
  readonly takeHome: TakeHome;
  /** Whether what is left out is being chosen. */
  readonly isRedacting: boolean;
  /** Turns to that, or back. */
  readonly onRedact: () => void;
}

/** Which agreement, on what paper, with or without notes and names. */
export function TakeHomeOptions({ workshop, takeHome, isRedacting, onRedact }: TakeHomeOptionsProps) {
  const { document, paper, withNotes, redact, change } = takeHome;
  const documents = documentOptions(workshop);
  return (
    <div className={styles['options']}>
      {documents.length > 1 ? (
        <Select<DocumentChoice>
          label={t('exporting.preview.document')}
          hideLabel
          width="short"
          value={document}
          options={documents}
          onChange={(next) => change({ document: next })}
        />
      ) : null}
      <div className={styles['paper']}>
        <SegmentedControl
          label={t('running.slips.paper')}
          hideLabel
          value={paper}
          options={PAPERS}
          onChange={(next) => change({ paper: next })}
        />
      </div>
      {takeHome.items.has('record') ? (
        <Checkbox isSelected={withNotes} onChange={(next) => change({ withNotes: next })}>
          {t('takeHome.notes')}
        </Checkbox>
      ) : null}
      <p className={styles['left']}>
        {redact.size === 0
          ? t('takeHome.redact.nothing')
          : t('takeHome.redact.some', { what: [...redact].map((kind) => t(`takeHome.redact.${kind}`)).join(', ') })}
      </p>
      <Button
        icon={isRedacting ? <FileText size={16} aria-hidden /> : <EyeOff size={16} aria-hidden />}
        onPress={onRedact}
      >
        {t(isRedacting ? 'takeHome.redact.done' : 'takeHome.redact')}
      </Button>
    </div>
  );
}

const PAPERS: readonly Option<Paper>[] = [
  { id: 'a4', label: 'A4' },
  { id: 'letter', label: 'Letter' },
];
