import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { writeAttribute } from '../../../../shared/commands/leads';
import { FORBIDDEN_KEYS } from '../../../../shared/ids';
import type { SampleLead } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { commitTyping } from '../../../ui/pending-commit';
import { Stack } from '../../../ui/Stack';
import { TextField } from '../../../ui/TextField';
import { useRowFocus } from '../../../ui/use-row-focus';
import styles from './LeadDetails.module.css';

export interface LeadDetailsProps {
  readonly lead: SampleLead;
  readonly n: number;
  /** The attributes that any lead of the sample has. */
  readonly names: readonly string[];
  readonly onClose: () => void;
}

/** All attributes of the sample for one lead, with a field for each, also for those that this lead lacks. */
export function LeadDetails({ lead, n, names, onClose }: LeadDetailsProps) {
  const dispatch = useDispatch();
  const { rows, focusRow } = useRowFocus();
  const [added, setAdded] = useState<readonly string[]>([]);
  const wanted = useRef('');
  // An emptied field stays where it is until the dialog is closed.
  const [opened] = useState(names);
  const all = [...new Set([...opened, ...names, ...added])];
  const add = () => {
    commitTyping();
    const name = wanted.current.trim();
    const known = all.find((each) => each.toLowerCase() === name.toLowerCase());
    if (name !== '' && !FORBIDDEN_KEYS.has(name) && !known) setAdded([...added, name]);
    if (name !== '') focusRow(known ?? name);
  };
  const company = lead.company.trim();
  return (
    <Dialog
      title={company === '' ? t('leads.attributes.title', { n }) : t('leads.attributes.titleNamed', { company })}
      isOpen
      onClose={onClose}
      footer={
        <Button tone="primary" onPress={onClose}>
          {t('leads.attributes.done')}
        </Button>
      }
    >
      <div ref={rows}>
        <Stack gap={3}>
          <p className={styles['hint']}>{t('leads.attributes.hint')}</p>
          {all.map((name) => (
            <div key={name} data-ref={name}>
              <TextField
                label={name}
                value={lead.attributes[name] ?? ''}
                onCommit={(text) => dispatch(writeAttribute(lead.id, name, text))}
              />
            </div>
          ))}
          <form
            className={styles['add']}
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <TextField
              key={added.length}
              label={t('leads.attributes.new')}
              placeholder={t('leads.attributes.new.placeholder')}
              value=""
              onCommit={(text) => {
                wanted.current = text;
              }}
            />
            <Button type="submit" icon={<Plus size={16} aria-hidden />}>
              {t('leads.attributes.add')}
            </Button>
          </form>
        </Stack>
      </div>
    </Dialog>
  );
}
