import { Printer } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { PrintSlipsDialog } from './PrintSlipsDialog';

/** Prints the questions that are asked on slips, for those who answer on paper. */
export function PrintSlipsButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" tone="quiet" icon={<Printer size={16} aria-hidden />} onPress={() => setOpen(true)}>
        {t('running.slips.print')}
      </Button>
      <PrintSlipsDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
