import { useMemo } from 'react';
import { editTouchpoint } from '../../../shared/commands/touchpoints';
import { namesInUse } from '../../../shared/journeys/content-names';
import type { Journey, Touchpoint } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useNear } from '../../state/use-near';
import { Checkbox } from '../../ui/Checkbox';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { LinkFields } from './LinkFields';
import type { Parts } from './use-parts';
import { evidenceOptions, kindOptions, laneOptions } from './words';

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
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const contents = useMemo(() => namesInUse(journeys, 'content'), [journeys]);
  const channels = useMemo(() => namesInUse(journeys, 'channel'), [journeys]);
  const edit = (fields: Partial<Omit<Touchpoint, 'id'>>) => dispatch(editTouchpoint(journey.id, touchpoint.id, fields));
  const { lane, kind, title, date, channel, content, heard, important, evidence, otherVersion } = touchpoint;
  return (
    <>
      <TextField label={t('journeys.what')} value={title} onCommit={(text) => edit({ title: text })} />
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
        suggestions={channels}
        onCommit={(text) => edit({ channel: text })}
      />
      <TextField
        label={t('journeys.content')}
        value={content}
        suggestions={contents}
        onCommit={(text) => edit({ content: text })}
      />
      <TextArea label={t('journeys.heard')} rows={2} value={heard} onCommit={(text) => edit({ heard: text })} />
      <TextArea
        label={t('journeys.otherVersion')}
        description={t('journeys.otherVersion.hint')}
        rows={2}
        value={otherVersion}
        onCommit={(text) => edit({ otherVersion: text })}
      />
      <LinkFields journey={journey} touchpoint={touchpoint} parts={parts} />
    </>
  );
}
