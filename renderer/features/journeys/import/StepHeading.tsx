import { useEffect, useRef } from 'react';
import { t } from '../../../i18n/i18n';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { ImportScreen } from './import-state';
import styles from './StepHeading.module.css';

const STEPS = ['source', 'columns', 'check', 'done'] as const satisfies readonly ImportScreen['kind'][];

/** The four steps, and which of them this is; a new step is spoken by taking the focus. */
export function StepHeading({ step }: { readonly step: ImportScreen['kind'] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const place = STEPS.indexOf(step);
  return (
    <h3 ref={heading} className={styles['steps']} tabIndex={-1}>
      <VisuallyHidden>
        {t('journeyImport.step.spoken', { n: place + 1, name: t(`journeyImport.step.${step}`) })}
      </VisuallyHidden>
      {STEPS.map((each, index) => (
        <span key={each} className={styles['step']} data-state={stateOf(index, place)} aria-hidden>
          <span className={styles['number']}>{index + 1}</span>
          {t(`journeyImport.step.${each}`)}
        </span>
      ))}
    </h3>
  );
}

const stateOf = (index: number, place: number) => (index === place ? 'here' : index < place ? 'past' : 'ahead');
