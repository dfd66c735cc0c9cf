import { useMemo } from 'react';
import type { Report } from '../../../../shared/report/model';
import { DocumentPages } from '../../../document/DocumentPages';
import { t } from '../../../i18n/i18n';
import { usePrintableHtml } from '../../../state/print-styles';

export interface ReportPagesProps {
  readonly name: string;
  readonly make: () => Report;
}

/** A document as it is printed. */
export function ReportPages({ name, make }: ReportPagesProps) {
  const report = useMemo(() => make(), [make]);
  return <DocumentPages html={usePrintableHtml(report)} title={t('takeHome.preview.text', { name })} />;
}
