import type { Spread } from '../../../shared/journeys/spread';
import { t } from '../../i18n/i18n';
import { MEDIAN_FROM } from './spread-words';

export interface ExactlyProps {
  readonly spread: Spread | null;
  /** What the figure is called, where several are explained together. */
  readonly name?: string;
}

/** The median as it was computed, where it is shown in whole days only. */
export function Exactly({ spread, name }: ExactlyProps) {
  if (!spread || spread.n < MEDIAN_FROM || Number.isInteger(spread.median)) return null;
  const n = Math.round(spread.median * 10) / 10;
  return <p>{name === undefined ? t('figures.exactly', { n }) : t('figures.exactly.named', { name, n })}</p>;
}
