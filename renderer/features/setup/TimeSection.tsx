import { chooseOrder } from '../../../shared/commands/agenda';
import { choosePreset, setMinutesAvailable } from '../../../shared/commands/setup';
import type { AgendaItemId } from '../../../shared/ids';
import { citation } from '../../../shared/content/sources';
import { Preset, StartingOrder } from '../../../shared/workshop/schema/setup';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { NumberField } from '../../ui/NumberField';
import { RadioCards } from '../../ui/RadioCards';
import { Section } from '../../ui/Section';

export function TimeSection() {
  const dispatch = useDispatch();
  const preset = useWorkshop((workshop) => workshop.setup.preset);
  const order = useWorkshop((workshop) => workshop.setup.order);
  const minutesAvailable = useWorkshop((workshop) => workshop.setup.minutesAvailable);
  return (
    <Section title={t('setup.time')} description={t('setup.preset.hint')}>
      <RadioCards
        label={t('setup.preset')}
        value={preset}
        options={PRESETS}
        onChange={(chosen) => dispatch(choosePreset(chosen, newId<AgendaItemId>))}
      />
      <RadioCards
        label={t('running.order')}
        value={order}
        options={ORDERS}
        onChange={(chosen) => dispatch(chooseOrder(chosen))}
      />
      <NumberField
        label={t('setup.minutes')}
        suffix={t('setup.minutes.suffix')}
        width="short"
        min={1}
        max={2880}
        value={minutesAvailable}
        onCommit={(minutes) => {
          if (minutes !== null) dispatch(setMinutesAvailable(minutes));
        }}
      />
    </Section>
  );
}

const SOURCES = { diagnosis: 'S3', definition: 'S4', scoreboard: 'S5' } as const satisfies Record<
  StartingOrder,
  string
>;

const ORDERS = StartingOrder.options.map((id) => ({
  id,
  title: t(`running.order.${id}`),
  description: `${t(`running.order.${id}.body`)} ${t('running.order.source', { source: citation(SOURCES[id]) })}`,
}));

const PRESETS = Preset.options.map((id) => ({
  id,
  title: t(`library.preset.${id}`),
  description: t(`library.preset.${id}.body`),
}));
