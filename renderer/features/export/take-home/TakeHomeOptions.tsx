import { EyeOff, FileText } from 'lucide-react';
import type { DocumentChoice } from '../../../../shared/agreement/versions';
import type { Paper } from '../../../../shared/report/model';
import type { TakeHomeItem } from '../../../../shared/take-home/items';
import type { Workshop } from '../../../../shared/workshop/schema';
import { t } from '../../../i18n/i18n';
import type { LeavingOut } from '../../../state/document-jobs';
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
  /** What is looked at; null while what is left out is being chosen. */
  readonly shown: TakeHomeItem | null;
  /** Turns to what is left out, or back. */
  readonly onRedact: () => void;
}

/** Which agreement, on what paper, with or without notes and names; of these only what makes a difference to what is looked at. */
export function TakeHomeOptions({ workshop, takeHome, shown, onRedact }: TakeHomeOptionsProps) {
  const { document, paper, withNotes, leftOut, change } = takeHome;
  const isRedacting = shown === null;
  const isOnPaper = shown !== null && !WITHOUT_PAGES.has(shown);
  const documents = documentOptions(workshop);
  return (
    <div className={styles['options']}>
      {documents.length > 1 && shown !== null && AGREEMENTS.has(shown) ? (
        <Select<DocumentChoice>
          label={t('exporting.preview.document')}
          hideLabel
          width="short"
          value={document}
          options={documents}
          onChange={(next) => change({ document: next })}
        />
      ) : null}
      {isRedacting ? null : (
        <div className={styles['paper']}>
          <SegmentedControl
            label={t('running.slips.paper')}
            hideLabel
            value={paper}
            options={PAPERS}
            isDisabled={!isOnPaper}
            onChange={(next) => change({ paper: next })}
          />
          {isOnPaper ? null : <p className={styles['why']}>{t('takeHome.paper.none')}</p>}
        </div>
      )}
      {shown === 'record' ? (
        <Checkbox isSelected={withNotes} onChange={(next) => change({ withNotes: next })}>
          {t('takeHome.notes')}
        </Checkbox>
      ) : null}
      <p className={styles['left']}>{inWords(leftOut)}</p>
      <Button
        icon={isRedacting ? <FileText size={16} aria-hidden /> : <EyeOff size={16} aria-hidden />}
        onPress={onRedact}
      >
        {t(isRedacting ? 'takeHome.redact.done' : 'takeHome.redact')}
      </Button>
    </div>
  );
}

function inWords({ what, words }: LeavingOut): string {
  const kinds = [...what].map((kind) => t(`takeHome.redact.${kind}`));
  const all = words.length === 0 ? kinds : [...kinds, t('takeHome.redact.words', { n: words.length })];
  return all.length === 0 ? t('takeHome.redact.nothing') : t('takeHome.redact.some', { what: all.join(', ') });
}

/** Files that are read on a screen or by a program. */
const WITHOUT_PAGES: ReadonlySet<TakeHomeItem> = new Set(['md', 'csv', 'ics', 'json'] as const);

/** What is made of one version of the agreement. */
const AGREEMENTS: ReadonlySet<TakeHomeItem> = new Set(['sla', 'one-page', 'docx', 'md'] as const);

const PAPERS: readonly Option<Paper>[] = [
  { id: 'a4', label: 'A4' },
  { id: 'letter', label: 'Letter' },
];
