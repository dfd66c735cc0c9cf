import { CircleAlert, ImageUp, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { setLogo } from '../../../shared/commands/print-setup';
import { shortFileName } from '../../../shared/import/short-file-name';
import type { LogoProblem } from '../../../shared/report/formats/pictures/logo-file';
import { t } from '../../i18n/i18n';
import { useDispatch } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './PrintSection.module.css';
import { readLogo } from './read-logo';

/** A logo was taken from a file, or could not be. */
type LogoOutcome = 'chosen' | { readonly problem: LogoProblem; readonly name: string };

/** The client's logo: chosen from a file, shown as it is printed, taken off again. */
export function LogoField({ logo }: { readonly logo: string | null }) {
  const dispatch = useDispatch();
  const remove = useRemoval();
  const input = useRef<HTMLInputElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<LogoOutcome | null>(null);
  const take = async (file: File) => {
    const read = await readLogo(file);
    if (read.ok) dispatch(setLogo(read.value));
    setOutcome(read.ok ? 'chosen' : { problem: read.error, name: file.name });
  };
  const takeOff = () => {
    setOutcome(null);
    remove(setLogo(null), t('setup.print.logo.removed'));
    buttons.current?.querySelector('button')?.focus();
  };
  const isRefused = outcome !== null && outcome !== 'chosen';
  return (
    <div className={styles['logo']} role="group" aria-label={t('setup.print.logo')}>
      <span className={styles['label']}>{t('setup.print.logo')}</span>
      {logo === null ? null : (
        <div className={styles['paper']}>
          <img className={styles['picture']} src={logo} alt={t('setup.print.logo')} />
        </div>
      )}
      <div ref={buttons} className={styles['buttons']}>
        <Button icon={<ImageUp size={16} aria-hidden />} onPress={() => input.current?.click()}>
          {t(logo === null ? 'setup.print.logo.choose' : 'setup.print.logo.replace')}
        </Button>
        {logo === null ? null : (
          <IconButton label={t('setup.print.logo.remove')} icon={<X size={16} aria-hidden />} onPress={takeOff} />
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('setup.print.logo')}
        accept=".png,.jpg,.jpeg,image/png,image/jpeg"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was put right.
          if (file) void take(file);
          currentTarget.value = '';
        }}
      />
      <p className={styles['hint']}>{t('setup.print.logo.hint')}</p>
      <div aria-live="polite">
        {isRefused ? (
          <p className={styles['refusal']}>
            <CircleAlert size={14} aria-hidden />
            {t(`setup.print.logo.${outcome.problem}`, { name: shortFileName(outcome.name) })}
          </p>
        ) : null}
        {outcome === 'chosen' && logo !== null ? <VisuallyHidden>{t('setup.print.logo.chosen')}</VisuallyHidden> : null}
      </div>
    </div>
  );
}
