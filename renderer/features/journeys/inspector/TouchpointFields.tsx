import { useRef } from 'react';
import { editTouchpoint, takeKindOfTitle } from '../../../../shared/commands/touchpoints';
import type { Journey, Touchpoint } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { useNear } from '../../../state/use-near';
import { afterPress } from '../../../ui/after-press';
import { Checkbox } from '../../../ui/Checkbox';
import { DateField } from '../../../ui/DateField';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useNameLookup } from '../names/use-name-lookup';
import type { Parts } from '../parts/use-parts';
import { evidenceOptions, fromStage, kindOptions, laneOptions, stageOptions, toStage } from '../words';
import { LinkFields } from './LinkFields';
import { VersionFields } from './VersionFields';

export interface TouchpointFieldsProps {
  readonly journey: Journey;
  readonly touchpoint: Touchpoint;
  readonly parts: Parts;
  readonly focusDate: boolean;
}

/** Everything that is known about one touchpoint. */
export function TouchpointFields({ journey, touchpoint, parts, focusDate }: TouchpointFieldsProps) {
  const dispatch = useDispatch();
  const near = useNear('past');
  const names = useNameLookup();
  const titleBefore = useRef('');
  const edit = (fields: Partial<Omit<Touchpoint, 'id'>>) => dispatch(editTouchpoint(journey.id, touchpoint.id, fields));
  const { lane, kind, stage, title, date, channel, content, heard, important, evidence } = touchpoint;
  return (
    <>
      <div
        onFocus={() => (titleBefore.current = title)}
        onBlur={() => afterPress(() => dispatch(takeKindOfTitle(journey.id, touchpoint.id, titleBefore.current)))}
      >
        <TextField
          label={t('journeys.what')}
          value={title}
          suggestions={names.titles}
          onCommit={(text) => edit({ title: text })}
        />
      </div>
      <DateField
        label={t('journeys.date')}
        value={date}
        near={near}
        autoFocus={focusDate}
        onCommit={(next) => edit({ date: next })}
      />
      <Select label={t('journeys.lane')} value={lane} options={laneOptions} onChange={(next) => edit({ lane: next })} />
      <Select label={t('journeys.kind')} value={kind} options={kindOptions} onChange={(next) => edit({ kind: next })} />
      <Select
        label={t('journeys.stage')}
        value={fromStage(stage)}
        options={stageOptions(kind)}
        onChange={(next) => edit({ stage: toStage(next) })}
      />
      <Select
        label={t('journeys.evidence')}
        value={evidence}
        options={evidenceOptions}
        onChange={(next) => edit({ evidence: next })}
      />
      <Checkbox isSelected={important} onChange={(next) => edit({ important: next })}>
        {t('journeys.important')}
      </Checkbox>
      <TextField
        label={t('journeys.channel')}
        value={channel}
        suggestions={names.channels}
        onCommit={(text) => edit({ channel: text })}
      />
      <TextField
        label={t('journeys.content')}
        value={content}
        suggestions={names.contents}
        onCommit={(text) => edit({ content: text })}
      />
      <TextArea label={t('journeys.heard')} rows={2} value={heard} onCommit={(text) => edit({ heard: text })} />
      <VersionFields touchpoint={touchpoint} onCommit={(text) => edit({ otherVersion: text })} />
      <LinkFields journey={journey} touchpoint={touchpoint} parts={parts} />
    </>
  );
}
