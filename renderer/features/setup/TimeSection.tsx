import { choosePreset, setMinutesAvailable } from '../../../shared/commands/setup';
import type { AgendaItemId } from '../../../shared/ids';
import { Preset } from '../../../shared/workshop/schema/setup';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { NumberField } from '../../ui/NumberField';
import { RadioCards } from '../../ui/RadioCards';
import { Section } from '../../ui/Section';

export function TimeSection() {
  const dispatch = useDispatch();
  const preset = useWorkshop((workshop) => workshop.setup.preset);
  const minutesAvailable = useWorkshop((workshop) => workshop.setup.minutesAvailable);
  return (
    <Section title={t('setup.time')} description={t('setup.preset.hint')}>
      <RadioCards
        label={t('setup.preset')}
        value={preset}
        options={PRESETS}
        onChange={(chosen) => dispatch(choosePreset(chosen, newId<AgendaItemId>))}
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

const PRESETS = Preset.options.map((id) => ({
  id,
  title: t(`library.preset.${id}`),
  description: t(`library.preset.${id}.body`),
}));
