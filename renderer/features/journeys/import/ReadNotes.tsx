import { t } from '../../../i18n/i18n';
import { Callout } from '../../../ui/Callout';
import type { Opened } from './import-state';
import styles from './ReadNotes.module.css';

/** What was read, whose export it looks like, and what could not be read with certainty. */
export function ReadNotes({ opened: { source, preset, isRemembered } }: { readonly opened: Opened }) {
  const { name, table, decoded } = source;
  const size = { rows: table.rows.length, columns: table.header.length };
  const read = decoded
    ? t('journeyImport.read.file', {
        ...size,
        name: name ?? '',
        encoding: t(`journeyImport.encoding.${decoded.encoding}`),
      })
    : t('journeyImport.read.paste', size);
  return (
    <>
      <div className={styles['read']}>
        <p className={styles['file']}>{read}</p>
        <p className={styles['known']}>
          {preset ? `${t('journeyImport.recognised', { name: preset.name })} ` : ''}
          {isRemembered ? t('journeyImport.remembered') : preset ? '' : t('journeyImport.unrecognised')}
        </p>
      </div>
      {decoded && decoded.otherLines.length > 0 ? (
        <Callout tone="attention">
          {t('journeyImport.otherEncoding', { n: decoded.otherLines.length, lines: lineList(decoded.otherLines) })}
        </Callout>
      ) : null}
      {decoded && decoded.unreadable > 0 ? (
        <Callout tone="attention">{t('journeyImport.unreadable', { n: decoded.unreadable })}</Callout>
      ) : null}
    </>
  );
}

const LINES_SHOWN = 8;

function lineList(lines: readonly number[]): string {
  const shown = lines.slice(0, LINES_SHOWN).join(', ');
  const more = lines.length - LINES_SHOWN;
  return more > 0 ? t('journeyImport.moreLines', { lines: shown, n: more }) : shown;
}
