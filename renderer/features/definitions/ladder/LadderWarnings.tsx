import { editDefinition } from '../../../../shared/commands/definitions';
import type { LadderWarning } from '../../../../shared/definitions/overlap';
import type { DefinitionId } from '../../../../shared/ids';
import type { Definition } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useRemoval } from '../../../state/use-removal';
import { Callout } from '../../../ui/Callout';
import { TextButton } from '../../../ui/TextButton';
import { describeWarning, shortTerm } from './describe-warning';
import styles from './LadderWarnings.module.css';

export interface LadderWarningsProps {
  readonly term: Definition;
  readonly terms: Readonly<Record<DefinitionId, Definition>>;
  readonly warnings: readonly LadderWarning[];
  readonly onOpen: (id: DefinitionId) => void;
}

/** What does not fit between this stage and others, each with the way to put it right. */
export function LadderWarnings({ term, terms, warnings, onOpen }: LadderWarningsProps) {
  const replace = useRemoval();
  if (warnings.length === 0) return null;
  return (
    <Callout tone="attention" title={t('ladder.warnings', { n: warnings.length })}>
      <ul className={styles['list']}>
        {warnings.map((warning, at) => {
          const [first, second] = [terms[warning.first], terms[warning.second]];
          const other = warning.first === term.id ? second : first;
          return first && second && other ? (
            <li key={at}>
              {describeWarning(warning, shortTerm(first.term), shortTerm(second.term))}{' '}
              {warning.kind === 'exit-not-entry' ? (
                <TextButton
                  onPress={() => replace(editDefinition(second.id, { entry: first.exit }), t('ladder.entry.replaced'))}
                >
                  {t('ladder.entry.take', { first: shortTerm(first.term), second: shortTerm(second.term) })}
                </TextButton>
              ) : null}{' '}
              {other.id === term.id ? null : (
                <TextButton onPress={() => onOpen(other.id)}>
                  {t('ladder.warning.open', { term: shortTerm(other.term) })}
                </TextButton>
              )}
            </li>
          ) : null;
        })}
      </ul>
    </Callout>
  );
}
