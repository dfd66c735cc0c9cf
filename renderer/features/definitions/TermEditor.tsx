import { definitions as library } from '../../../shared/content/definitions';
import { agreeFromDraft, editDefinition, writeDraft } from '../../../shared/commands/definitions';
import { definitionState } from '../../../shared/definitions/definition-state';
import { type Side, SIDES } from '../../../shared/side';
import type { Definition } from '../../../shared/workshop/schema/definitions';
import { t } from '../../i18n/i18n';
import { useDispatch } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { SideIcon } from '../../ui/SideIcon';
import { SideMark } from '../../ui/SideMark';
import { TextArea } from '../../ui/TextArea';
import styles from './TermEditor.module.css';
import { TermReview } from './TermReview';

/** One term: what to ask, a draft of each side, the text that both agree on, and who keeps it. */
export function TermEditor({ term }: { readonly term: Definition }) {
  const example = library.find(({ id }) => id === term.id)?.example;
  return (
    <div className={styles['editor']}>
      <div className={styles['intro']}>
        <h3>{term.term}</h3>
        <p className={styles['prompt']}>{term.prompt}</p>
        {example ? (
          <p className={styles['example']}>
            <span>{t('definitions.example')}</span> {example}
          </p>
        ) : null}
      </div>
      <Drafts term={term} />
      <AgreedText term={term} />
      <TermReview term={term} />
    </div>
  );
}

function Drafts({ term: { id, drafts } }: { readonly term: Definition }) {
  const dispatch = useDispatch();
  return (
    <div className={styles['drafts']}>
      {SIDES.map((side) => (
        <div key={side} className={styles['draft']} data-side={side}>
          <SideMark side={side} />
          <TextArea
            label={t(`definitions.draft.${side}`)}
            hideLabel
            serif
            rows={3}
            placeholder={t('definitions.draft.placeholder')}
            value={drafts[side]}
            onCommit={(text) => dispatch(writeDraft(id, side, text))}
          />
        </div>
      ))}
    </div>
  );
}

function AgreedText({ term }: { readonly term: Definition }) {
  const dispatch = useDispatch();
  const replace = useRemoval();
  const start = (side: Side): void => {
    const command = agreeFromDraft(term.id, side);
    if (term.agreed.trim() === '') dispatch(command);
    else replace(command, t('definitions.from.replaced'));
  };
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
      <div className={styles['starts']}>
        {SIDES.map((side) => (
          <Button
            key={side}
            size="small"
            icon={<SideIcon side={side} />}
            isDisabled={term.drafts[side].trim() === '' || term.drafts[side] === term.agreed}
            onPress={() => start(side)}
          >
            {t(`definitions.from.${side}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
