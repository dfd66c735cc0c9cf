import { ArrowLeft, ArrowRight, Link2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LinkId, TouchpointId } from '../../../../shared/ids';
import type { Journey, Touchpoint } from '../../../../shared/workshop/schema/journeys';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { IconButton } from '../../../ui/IconButton';
import { neighbourOf, useRowFocus } from '../../../ui/use-row-focus';
import { LinkMenu } from '../menu/LinkMenu';
import type { Parts } from '../parts/use-parts';
import { touchpointName } from '../words';
import styles from './LinkFields.module.css';

export interface LinkFieldsProps {
  readonly journey: Journey;
  readonly touchpoint: Touchpoint;
  readonly parts: Pick<Parts, 'connect' | 'disconnect'>;
}

/** What a touchpoint leads to and what led to it, with a menu that connects it: the keyboard's way to draw a link. */
export function LinkFields({ journey, touchpoint, parts }: LinkFieldsProps) {
  const links = list(journey.links);
  const { rows: connections, focusRow } = useRowFocus();
  const nameOf = (id: TouchpointId) => {
    const found = journey.touchpoints.byId[id];
    return found ? touchpointName(found) : '';
  };
  const rows: readonly {
    readonly id: LinkId;
    readonly icon: ReactNode;
    readonly name: string;
    readonly word: string;
  }[] = [
    ...links
      .filter(({ to }) => to === touchpoint.id)
      .map(({ id, from }) => ({
        id,
        icon: <ArrowLeft size={16} aria-hidden />,
        name: nameOf(from),
        word: t('journeys.ledHere'),
      })),
    ...links
      .filter(({ from }) => from === touchpoint.id)
      .map(({ id, to }) => ({
        id,
        icon: <ArrowRight size={16} aria-hidden />,
        name: nameOf(to),
        word: t('journeys.leadsTo'),
      })),
  ];
  const disconnect = (id: LinkId) => {
    const order = rows.map((row) => row.id);
    parts.disconnect(id);
    focusRow(neighbourOf(order, id) ?? CONNECT);
  };
  return (
    <div ref={connections} className={styles['links']} role="group" aria-label={t('journeys.links')}>
      <div className={styles['head']}>{t('journeys.links')}</div>
      {rows.length > 0 ? (
        <ul>
          {rows.map(({ id, icon, name, word }) => (
            <li key={id} className={styles['link']} data-ref={id}>
              {icon}
              <span title={name}>
                <span className={styles['word']}>{word}</span> {name}
              </span>
              <IconButton
                label={t('journeys.disconnect', { name })}
                size="small"
                icon={<X size={16} aria-hidden />}
                onPress={() => disconnect(id)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <div data-ref={CONNECT}>
        <LinkMenu
          journey={() => journey}
          touchpoint={touchpoint}
          trigger={
            <>
              <Link2 size={16} aria-hidden />
              {t('journeys.connectTo')}
            </>
          }
          onConnect={parts.connect}
        />
      </div>
    </div>
  );
}

/** Where the focus goes when no connection is left. */
const CONNECT = 'connect';
