import { useEffect, useRef } from 'react';
import { t } from '../../../../i18n/i18n';
import styles from './ImportLeads.module.css';

const STEPS = ['source', 'columns', 'check'] as const;

/** The three steps, and which of them this is; a new step is spoken by taking the focus. */
export function StepHeading({ step }: { readonly step: (typeof STEPS)[number] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3
      ref={heading}
      className={styles['steps']}
      tabIndex={-1}
      aria-label={`${STEPS.indexOf(step) + 1} / ${STEPS.length}: ${t(`leadImport.step.${step}`)}`}
    >
      {STEPS.map((each, index) => (
        <span key={each} className={styles['step']} data-current={each === step || undefined} aria-hidden>
          {index + 1}. {t(`leadImport.step.${each}`)}
        </span>
      ))}
    </h3>
  );
}
