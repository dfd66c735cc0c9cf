import { editDefinition } from '../../../../shared/commands/definitions';
import type { Definition } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { usePeople } from '../../../state/use-people';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { LinesField } from './LinesField';
import { RequiredFields } from './RequiredFields';
import styles from './StageFields.module.css';

/** How a lead comes into a stage and out of it: what must be true, who says so, what it brings along, and why it is sent back. */
export function StageFields({ term }: { readonly term: Definition }) {
  const dispatch = useDispatch();
  const people = usePeople();
  const edit = (fields: Parameters<typeof editDefinition>[1]) => dispatch(editDefinition(term.id, fields));
  return (
    <div className={styles['fields']}>
      <div className={styles['pair']}>
        <TextArea
          label={t('stage.entry')}
          description={t('stage.entry.hint')}
          value={term.entry}
          onCommit={(entry) => edit({ entry })}
        />
        <TextArea
          label={t('stage.exit')}
          description={t('stage.exit.hint')}
          value={term.exit}
          onCommit={(exit) => edit({ exit })}
        />
      </div>
      <div className={styles['pair']}>
        <TextField
          label={t('stage.owner')}
          description={t('stage.owner.hint')}
          suggestions={people}
          value={term.owner}
          onCommit={(owner) => edit({ owner })}
        />
      </div>
      <RequiredFields value={term.requiredFields} onChange={(requiredFields) => edit({ requiredFields })} />
      <LinesField
        label={t('stage.rejections')}
        description={t('stage.rejections.hint')}
        value={term.rejections}
        onChange={(rejections) => edit({ rejections })}
      />
    </div>
  );
}
