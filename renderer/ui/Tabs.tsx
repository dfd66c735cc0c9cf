import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { cx } from './cx';
import styles from './Tabs.module.css';

export interface TabEntry<K extends string> {
  readonly id: K;
  readonly label: string;
  readonly content: ReactNode;
  readonly badge?: ReactNode;
}

export interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly TabEntry<K>[];
  readonly selected?: K | undefined;
  readonly onSelect?: ((id: K) => void) | undefined;
}

export function Tabs<K extends string>({ label, tabs, selected, onSelect }: TabsProps<K>) {
  return (
    <AriaTabs
      className={cx(styles, 'tabs')}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key);
        if (chosen) onSelect?.(chosen.id);
      }}
    >
      <TabList className={cx(styles, 'list')} aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={cx(styles, 'tab')}>
            {tab.label}
            {tab.badge}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={cx(styles, 'panel')}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
