import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { setStageNote } from '../../../shared/commands/running-notes';
import type { Stage } from '../../../shared/workshop/stage';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { TextArea } from '../../ui/TextArea';
import { TextButton } from '../../ui/TextButton';
import { useApp } from '../app-context';
import styles from './StageIntro.module.css';

/**
 * The facilitator's own notes for a stage. They are gone while a side writes on this screen, and folded away for as long as one still may:
 * whoever sits down must not read them.
 */
export function StageNotes({ stage }: { readonly stage: Stage }) {
  const app = useApp();
  const isWriting = useStore(app.room.store, ({ sealedScreens }) => sealedScreens > 0);
  const mayWrite = useWorkshop(({ diagnosis }) => stage === 'diagnose' && diagnosis.revealedAt === null);
  return (
    <div className={styles['notes']}>
      <span className={styles['label']}>{t('running.notes')}</span>
      {isWriting ? <Folded /> : mayWrite ? <Unfolding stage={stage} /> : <NoteField stage={stage} />}
    </div>
  );
}

/** Forgets that it was unfolded as soon as a side sits down. */
function Unfolding({ stage }: { readonly stage: Stage }) {
  const [isUnfolded, setUnfolded] = useState(false);
  if (isUnfolded) return <NoteField stage={stage} />;
  return (
    <Folded>
      <TextButton onPress={() => setUnfolded(true)}>{t('running.notes.show')}</TextButton>
    </Folded>
  );
}

function Folded({ children }: { readonly children?: ReactNode }) {
  return (
    <p className={styles['folded']}>
      {t('running.notes.folded')} {children}
    </p>
  );
}

function NoteField({ stage }: { readonly stage: Stage }) {
  const dispatch = useDispatch();
  const note = useWorkshop((workshop) => workshop.setup.stageNotes[stage] ?? '');
  return (
    <div className={styles['note']}>
      <TextArea
        label={t('running.notes.of', { stage: t(`stages.${stage}.name`) })}
        hideLabel
        rows={2}
        placeholder={t('running.notes.placeholder')}
        value={note}
        onCommit={(text) => dispatch(setStageNote(stage, text))}
      />
    </div>
  );
}
