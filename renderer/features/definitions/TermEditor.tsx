import type { ReactNode } from 'react';
import { editDefinition } from '../../../shared/commands/definitions';
import { definitionState } from '../../../shared/definitions/definition-state';
import type { Side } from '../../../shared/side';
import type { Definition } from '../../../shared/workshop/schema/definitions';
import { t } from '../../i18n/i18n';
import { useDispatch } from '../../state/session-context';
import { Tabs } from '../../ui/Tabs';
import { TextArea } from '../../ui/TextArea';
import { CriteriaPanel } from './criteria/CriteriaPanel';
import { Drafts } from './drafts/Drafts';
import { StageFields } from './ladder/StageFields';
import styles from './TermEditor.module.css';
import { TermIntro } from './TermIntro';
import { TermReview } from './TermReview';

/** The parts of a stage of the ladder. */
export type TermPart = 'meaning' | 'stage' | 'criteria';

export interface TermEditorProps {
  readonly term: Definition;
  readonly part: TermPart;
  readonly onPart: (part: TermPart) => void;
  readonly onWrite: (side: Side) => void;
  /** What does not fit with other stages. */
  readonly notice: ReactNode;
}

/** One term: what it means, and for a stage of the ladder also how a lead comes in and out and by which criteria. */
export function TermEditor({ term, part, onPart, onWrite, notice }: TermEditorProps) {
  const meaning = <Meaning term={term} onWrite={onWrite} />;
  return (
    <div className={styles['editor']}>
      <TermIntro term={term} />
      {notice}
      {term.stage === null ? (
        meaning
      ) : (
        <Tabs
          label={t('stage.parts', { term: term.term })}
          selected={part}
          onSelect={onPart}
          tabs={[
            { id: 'meaning', label: t('stage.part.meaning'), content: meaning },
            { id: 'stage', label: t('stage.part.stage'), content: <StageFields term={term} /> },
            { id: 'criteria', label: t('stage.part.criteria'), content: <CriteriaPanel termId={term.id} /> },
          ]}
        />
      )}
    </div>
  );
}

function Meaning({ term, onWrite }: { readonly term: Definition; readonly onWrite: (side: Side) => void }) {
  return (
    <div className={styles['meaning']}>
      <Drafts term={term} onWrite={onWrite} />
      <AgreedText term={term} />
      <Examples term={term} />
      <TermReview term={term} />
    </div>
  );
}

function AgreedText({ term }: { readonly term: Definition }) {
  const dispatch = useDispatch();
  return (
    <div className={styles['agreed']} data-agreed={definitionState(term) === 'agreed'}>
      <TextArea
        label={t('definitions.agreed')}
        description={t('definitions.agreed.hint')}
        serif
        rows={3}
        placeholder={t('definitions.agreed.placeholder')}
        value={term.agreed}
        onCommit={(agreed) => dispatch(editDefinition(term.id, { agreed }))}
      />
    </div>
  );
}

function Examples({ term: { id, examples, counterExamples } }: { readonly term: Definition }) {
  const dispatch = useDispatch();
  return (
    <div className={styles['examples']}>
      <TextArea
        label={t('stage.examples')}
        rows={2}
        placeholder={t('stage.examples.placeholder')}
        value={examples}
        onCommit={(text) => dispatch(editDefinition(id, { examples: text }))}
      />
      <TextArea
        label={t('stage.counterExamples')}
        rows={2}
        placeholder={t('stage.counterExamples.placeholder')}
        value={counterExamples}
        onCommit={(text) => dispatch(editDefinition(id, { counterExamples: text }))}
      />
    </div>
  );
}
