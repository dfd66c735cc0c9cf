import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { cx } from './cx';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What few people need, folded away under its name. */
export function Disclosure({ title, children }: DisclosureProps) {
  return (
    <AriaDisclosure className={cx(styles, 'disclosure')}>
      <Heading level={3} className={cx(styles, 'heading')}>
        <Button slot="trigger" className={cx(styles, 'trigger')}>
          <ChevronRight size={16} aria-hidden className={cx(styles, 'arrow')} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className={cx(styles, 'content')}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
