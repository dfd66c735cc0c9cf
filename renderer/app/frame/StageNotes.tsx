import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { setStageNote } from '../../../shared/commands/running-notes';
import { stageNote } from '../../../shared/running/stage-note';
import type { Stage } from '../../../shared/workshop/stage';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { TextArea } from '../../ui/TextArea';
import { TextButton } from '../../ui/TextButton';
import { useApp } from '../app-context';
import styles from './StageIntro.module.css';

/**
 * The facilitator's own notes for a stage. They are gone while a side writes on this screen. In Diagnose, where others look, they are
 * folded until somebody asks for them, and again at the reveal; elsewhere from the moment they were folded by hand.
 */
export function StageNotes({ stage }: { readonly stage: Stage }) {
  const app = useApp();
  const isWriting = useStore(app.room.store, ({ writing }) => writing.length > 0);
  const revealedAt = useWorkshop(({ diagnosis }) => diagnosis.revealedAt);
  if (isWriting) return <Notes />;
  return <FoldingNotes key={stage === 'diagnose' ? revealedAt : stage} stage={stage} />;
}

/** Forgets that it was unfolded when the stage changes, a side sits down, or the answers are revealed. */
function FoldingNotes({ stage }: { readonly stage: Stage }) {
  const app = useApp();
  const [isOpen, setOpen] = useState(() => stage !== 'diagnose' && !app.store.getState().notesFolded);
  const fold = (): void => {
    setOpen(false);
    app.store.setState({ notesFolded: true });
  };
  return (
    <Notes
      action={
        <TextButton onPress={isOpen ? fold : () => setOpen(true)}>
          {t(isOpen ? 'running.notes.hide' : 'running.notes.show')}
        </TextButton>
      }
    >
      {isOpen ? <NoteField stage={stage} /> : null}
    </Notes>
  );
}

function Notes({ action, children }: { readonly action?: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className={styles['notes']}>
      <div className={styles['label']}>
        {t('running.notes')} {action ? <>· {action}</> : null}
      </div>
      {children ?? (action ? null : <p className={styles['folded']}>{t('running.notes.folded')}</p>)}
    </div>
  );
}

function NoteField({ stage }: { readonly stage: Stage }) {
  const dispatch = useDispatch();
  const note = useWorkshop(({ setup }) => stageNote(setup, stage));
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
