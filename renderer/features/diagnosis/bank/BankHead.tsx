import { ChevronDown, FileDown, FolderOpen, Package, Plus, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { builtInKits } from '../../../../shared/content/kits';
import type { Diagnosis, QuestionGroup } from '../../../../shared/workshop/schema/diagnosis';
import { useDesktop } from '../../../desktop/desktop-context';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Explain } from '../../../ui/Explain';
import { Menu } from '../../../ui/Menu';
import { TextField } from '../../../ui/TextField';
import type { BankDialog } from './bank-dialog';
import { openKit } from './kit-files';
import styles from './QuestionBank.module.css';
import { questionCount } from './question-count';

export interface BankHeadProps {
  readonly diagnosis: Diagnosis;
  /** The group in which a new question starts. */
  readonly group: QuestionGroup;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onDialog: (dialog: BankDialog) => void;
  readonly onClose: () => void;
}

/** What the choice amounts to, the search, and what concerns all questions at once. */
export function BankHead({ diagnosis, group, search, onSearch, onDialog, onClose }: BankHeadProps) {
  const isReadOnly = diagnosis.revealedAt !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened this screen pressed a button that is gone now.
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className={styles['head']}>
      <div className={styles['title']}>
        <h2 ref={heading} tabIndex={-1}>
          {t('bank.title')}
        </h2>
        <Amount diagnosis={diagnosis} />
      </div>
      <div className={styles['tools']}>
        <div className={styles['search']} data-ref="search">
          <TextField
            label={t('bank.search')}
            hideLabel
            placeholder={t('bank.search')}
            value={search}
            onCommit={onSearch}
          />
        </div>
        <KitMenu isReadOnly={isReadOnly} onDialog={onDialog} />
        {isReadOnly ? null : (
          <span data-ref="add">
            <Button icon={<Plus size={16} aria-hidden />} onPress={() => onDialog({ kind: 'add', group })}>
              {t('bank.add')}
            </Button>
          </span>
        )}
        <Button tone="primary" onPress={onClose}>
          {t('bank.done')}
        </Button>
      </div>
    </header>
  );
}

function Amount({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { asked, minutes } = questionCount(diagnosis);
  if (asked === 0) return <p className={styles['amount']}>{t('bank.count.none')}</p>;
  return (
    <p className={styles['amount']} role="status">
      {t('bank.count', { n: asked, minutes })}
      <Explain label={t('bank.count.how')}>{t('bank.count.formula')}</Explain>
    </p>
  );
}

function KitMenu({ isReadOnly, onDialog }: Pick<BankHeadProps, 'onDialog'> & { readonly isReadOnly: boolean }) {
  const desktop = useDesktop();
  const load = async () => {
    const kit = await openKit(desktop);
    if (kit) onDialog({ kind: 'load-kit', kit });
  };
  const run = (id: string) => {
    const kit = builtInKits.find(({ name }) => name === id);
    if (kit) onDialog({ kind: 'load-kit', kit });
    else if (id === SAVE) onDialog({ kind: 'save-kit' });
    else if (id === LOAD) void load();
    else onDialog({ kind: 'restore-bank' });
  };
  return (
    <Menu
      label={t('bank.kits')}
      trigger={
        <>
          {t('bank.kits')}
          <ChevronDown size={16} aria-hidden />
        </>
      }
      onAction={run}
      items={[
        { id: SAVE, label: t('bank.kit.save'), icon: <FileDown size={16} aria-hidden />, section: 'file' },
        {
          id: LOAD,
          label: t('bank.kit.load'),
          icon: <FolderOpen size={16} aria-hidden />,
          section: 'file',
          isDisabled: isReadOnly,
        },
        ...builtInKits.map(({ name }) => ({
          id: name,
          label: t('bank.kit.builtIn', { name }),
          icon: <Package size={16} aria-hidden />,
          section: 'built-in',
          isDisabled: isReadOnly,
        })),
        {
          id: RESTORE,
          label: t('bank.kit.restoreBank'),
          icon: <RotateCcw size={16} aria-hidden />,
          section: 'bank',
          isDisabled: isReadOnly,
        },
      ]}
    />
  );
}

const SAVE = 'save';
const LOAD = 'load';
const RESTORE = 'restore';
