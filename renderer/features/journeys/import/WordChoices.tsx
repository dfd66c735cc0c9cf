import type { ReactNode } from 'react';
import { KIND_CHOICES, type KindChoice } from '../../../../shared/import/kinds';
import { CELL_OUTCOMES } from '../../../../shared/import/outcomes';
import type { WordToPlace, Words } from '../../../../shared/import/words-to-place';
import { kindLabel, OTHER_KIND } from '../../../../shared/journeys/kind-name';
import { t } from '../../../i18n/i18n';
import { Disclosure } from '../../../ui/Disclosure';
import { EditTable } from '../../../ui/EditTable';
import { Select } from '../../../ui/Select';
import type { Rules } from './import-state';
import styles from './WordChoices.module.css';
import type { Import } from './use-import';

export interface WordChoicesProps {
  readonly flow: Import;
  readonly rules: Rules;
  readonly words: Words;
}

/** The words of the file that nobody knows, each with what it stands for. */
export function WordChoices({ flow, rules, words }: WordChoicesProps) {
  const unknown = words.kinds.filter(({ taken }) => taken === null);
  const stages = words.outcomes.filter(({ taken }) => taken === null);
  return (
    <>
      {unknown.length > 0 ? (
        <Group title={t('journeyImport.kinds')} why={t('journeyImport.kinds.why')}>
          <KindTable flow={flow} rules={rules} words={unknown} label={t('journeyImport.kinds')} />
        </Group>
      ) : null}
      {stages.length > 0 ? (
        <Group title={t('journeyImport.outcomes')} why={t('journeyImport.outcomes.why')}>
          <OutcomeTable flow={flow} rules={rules} words={stages} />
        </Group>
      ) : null}
    </>
  );
}

/** The types that are known, folded away: what they stand for can be changed too. */
export function KnownKinds({ flow, rules, words }: WordChoicesProps) {
  const known = words.kinds.filter(({ taken }) => taken !== null);
  if (known.length === 0) return null;
  const label = t('journeyImport.kinds.all', { n: known.length });
  return (
    <Disclosure title={label}>
      <KindTable flow={flow} rules={rules} words={known} label={label} />
    </Disclosure>
  );
}

interface GroupProps {
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}

function Group({ title, why, children }: GroupProps) {
  return (
    <section className={styles['group']}>
      <h4 className={styles['title']}>{title}</h4>
      <p className={styles['why']}>{why}</p>
      {children}
    </section>
  );
}

interface KindTableProps {
  readonly flow: Import;
  readonly rules: Rules;
  readonly words: readonly WordToPlace<KindChoice>[];
  readonly label: string;
}

function KindTable({ flow, rules, words, label }: KindTableProps) {
  const rows = words.slice(0, MOST_WORDS).map(({ word, key, rows: n, taken }) => ({
    id: key,
    cells: [
      <span key="word" className={styles['word']} title={word}>
        {word}
      </span>,
      n,
      <Select
        key="kind"
        label={t('journeyImport.kinds.for', { word })}
        hideLabel
        value={choiceId(rules.kinds.get(key) ?? taken ?? OTHER_OF_BUYER)}
        options={KIND_OPTIONS}
        onChange={(id) => {
          const chosen = KIND_CHOICES.find((choice) => choiceId(choice) === id);
          if (chosen) void flow.setRules({ kinds: new Map([...rules.kinds, [key, chosen]]) });
        }}
      />,
    ],
  }));
  return <EditTable label={label} columns={KIND_COLUMNS} rows={rows} dense />;
}

const MOST_WORDS = 100;
const OTHER_OF_BUYER: KindChoice = { kind: OTHER_KIND, lane: 'buyer' };

const choiceId = ({ kind, lane }: KindChoice): string => `${kind}:${lane}`;

const KIND_OPTIONS = KIND_CHOICES.map((choice) => {
  const lane = t(`ui.lane.${choice.lane}`);
  const label =
    choice.kind === OTHER_KIND ? t('journeyImport.kind.other', { lane }) : `${kindLabel(choice.kind)}, ${lane}`;
  return { id: choiceId(choice), label };
});

const KIND_COLUMNS = [
  { id: 'word', header: t('journeyImport.kinds.word') },
  { id: 'rows', header: t('journeyImport.kinds.rows'), align: 'end', width: '5rem' },
  { id: 'kind', header: t('journeyImport.kinds.kind'), width: '18rem' },
] as const;

interface OutcomeTableProps {
  readonly flow: Import;
  readonly rules: Rules;
  readonly words: Words['outcomes'];
}

function OutcomeTable({ flow, rules, words }: OutcomeTableProps) {
  const rows = words.slice(0, MOST_WORDS).map(({ word, key, rows: n }) => {
    return {
      id: key,
      cells: [
        <span key="word" className={styles['word']} title={word}>
          {word}
        </span>,
        n,
        <Select
          key="outcome"
          label={t('journeyImport.outcomes.for', { word })}
          hideLabel
          value={rules.outcomes.get(key) ?? 'open'}
          options={OUTCOME_OPTIONS}
          onChange={(outcome) => void flow.setRules({ outcomes: new Map([...rules.outcomes, [key, outcome]]) })}
        />,
      ],
    };
  });
  return <EditTable label={t('journeyImport.outcomes')} columns={OUTCOME_COLUMNS} rows={rows} dense />;
}

const OUTCOME_OPTIONS = CELL_OUTCOMES.map((id) => ({ id, label: t(`journeyImport.outcome.${id}`) }));

const OUTCOME_COLUMNS = [
  { id: 'word', header: t('journeyImport.outcomes.word') },
  { id: 'rows', header: t('journeyImport.kinds.rows'), align: 'end', width: '5rem' },
  { id: 'outcome', header: t('journeyImport.outcomes.outcome'), width: '18rem' },
] as const;
