import { useMemo, useState } from 'react';
import {
  choosePredicts,
  chooseSealAfter,
  LONGEST_QUIET,
  mayChangePredicts,
} from '../../../../shared/commands/diagnosis-settings';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { Disclosure } from '../../../ui/Disclosure';
import { NumberField } from '../../../ui/NumberField';
import { Select } from '../../../ui/Select';
import { Switch } from '../../../ui/Switch';
import styles from './CoverSettings.module.css';

/** What can be chosen about this diagnosis, folded away: the usual choices are made already. */
export function CoverSettings() {
  return (
    <Disclosure title={t('diagnosis.settings')}>
      <div className={styles['settings']}>
        <PredictsSetting />
        <QuietSetting />
      </div>
    </Disclosure>
  );
}

function PredictsSetting() {
  const dispatch = useDispatch();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const mayChange = useMemo(() => mayChangePredicts(diagnosis), [diagnosis]);
  return (
    <div className={styles['setting']}>
      <Switch
        isSelected={diagnosis.predicts}
        isDisabled={!mayChange}
        onChange={(predicts) => dispatch(choosePredicts(predicts))}
      >
        {t('diagnosis.settings.predicts')}
      </Switch>
      <p className={styles['hint']}>
        {t(mayChange ? 'diagnosis.settings.predicts.hint' : 'diagnosis.settings.predicts.late')}
      </p>
    </div>
  );
}

function QuietSetting() {
  const dispatch = useDispatch();
  const minutes = useWorkshop((workshop) => workshop.diagnosis.sealAfterMinutes);
  const [isOther, setOther] = useState(false);
  const preset = PRESETS.find(({ minutes: preset }) => preset === minutes);
  const chosen = isOther || !preset ? 'other' : preset.id;
  return (
    <div className={styles['quiet']}>
      <Select
        label={t('diagnosis.settings.quiet')}
        description={t('diagnosis.settings.quiet.hint')}
        options={CHOICES.map((id) => ({ id, label: t(`diagnosis.settings.quiet.${id}`) }))}
        value={chosen}
        onChange={(id) => {
          setOther(id === 'other');
          const next = PRESETS.find((preset) => preset.id === id);
          if (next) dispatch(chooseSealAfter(next.minutes));
        }}
      />
      {chosen === 'other' ? (
        <NumberField
          label={t('diagnosis.settings.quiet.minutes')}
          suffix={t('diagnosis.settings.quiet.unit')}
          min={1}
          max={LONGEST_QUIET}
          width="short"
          value={minutes}
          onCommit={(other) => dispatch(chooseSealAfter(other))}
        />
      ) : null}
    </div>
  );
}

const PRESETS = [
  { id: 'never', minutes: null },
  { id: 'two', minutes: 2 },
  { id: 'five', minutes: 5 },
  { id: 'ten', minutes: 10 },
] as const;

const CHOICES = ['never', 'two', 'five', 'ten', 'other'] as const;
