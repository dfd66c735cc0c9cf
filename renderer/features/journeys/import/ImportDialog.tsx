import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { assertNever } from '../../../../shared/invariant';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Stack } from '../../../ui/Stack';
import { toast } from '../../../ui/toast';
import { CheckStep } from './CheckStep';
import { ColumnsFooter } from './ColumnsFooter';
import { ColumnsStep } from './ColumnsStep';
import { DoneStep } from './DoneStep';
import type { ImportScreen } from './import-state';
import { SourceStep } from './SourceStep';
import { StepHeading } from './StepHeading';
import { type Import, useImport } from './use-import';
import { WorkProgress } from './WorkProgress';

export interface ImportDialogProps {
  /** A file that was dropped, read at once; null when none was chosen yet. */
  readonly file: File | null;
  readonly onClose: () => void;
}

/** An import, step by step: the file, its columns, a check of what comes in, and what came in. */
export function ImportDialog({ file, onClose }: ImportDialogProps) {
  const flow = useImport();
  const takeDropped = useEffectEvent((dropped: File) => void flow.takeFile(dropped));
  useEffect(() => {
    if (file) takeDropped(file);
  }, [file]);
  const { screen, working } = flow;
  return (
    <Dialog title={t('journeyImport.title')} isOpen size="large" onClose={onClose} footer={footerOf(flow, onClose)}>
      <Stack gap={4}>
        <StepHeading key={screen.kind} step={screen.kind} />
        {working ? <WorkProgress working={working} onCancel={flow.callOff} /> : null}
        <Step flow={flow} screen={screen} />
      </Stack>
    </Dialog>
  );
}

function Step({ flow, screen }: { readonly flow: Import; readonly screen: ImportScreen }) {
  switch (screen.kind) {
    case 'source':
      return <SourceStep flow={flow} refusal={screen.refusal} />;
    case 'columns':
      return <ColumnsStep flow={flow} opened={screen.opened} />;
    case 'check':
      return <CheckStep flow={flow} check={screen} />;
    case 'done':
      return <DoneStep brought={screen.brought} />;
    default:
      return assertNever(screen);
  }
}

/** Back on the left of the one way on. */
function footerOf(flow: Import, onClose: () => void): ReactNode {
  const { screen, working } = flow;
  switch (screen.kind) {
    case 'source':
      return null;
    case 'columns':
      return <ColumnsFooter flow={flow} opened={screen.opened} />;
    case 'check': {
      const n = screen.plan.deals.filter(({ adds }) => adds).length;
      const deals = t('journeyImport.check.deals', { n });
      return (
        <>
          <Button onPress={flow.backToColumns}>{t('journeyImport.back')}</Button>
          <Button
            tone="primary"
            isDisabled={n === 0 || screen.wanted !== null || working !== null}
            onPress={() => void flow.bringIn()}
          >
            {t('journeyImport.bringIn', { deals })}
          </Button>
        </>
      );
    }
    case 'done':
      return (
        <>
          {screen.brought ? (
            <Button onPress={() => takeBack(flow, onClose)}>{t('journeyImport.done.undo')}</Button>
          ) : null}
          <Button tone="primary" onPress={onClose}>
            {t('journeyImport.done.close')}
          </Button>
        </>
      );
    default:
      return assertNever(screen);
  }
}

function takeBack(flow: Import, onClose: () => void): void {
  toast(
    flow.undo()
      ? { message: t('journeyImport.done.undone') }
      : { message: t('journeyImport.done.notUndone'), tone: 'attention' },
  );
  onClose();
}
