import { useState } from 'react';
import type { Preset } from '../../../shared/workshop/schema/setup';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { DialogFoot } from '../../ui/DialogFoot';
import { RadioCards } from '../../ui/RadioCards';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './dialogs.module.css';
import type { NewWorkshopChoice } from './library-tasks';

export interface NewWorkshopDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onCreate: (choice: NewWorkshopChoice) => void;
}

/** Asks for the little that a workshop starts from; everything can be changed later. */
export function NewWorkshopDialog({ isOpen, onClose, onCreate }: NewWorkshopDialogProps) {
  return (
    <Dialog title={t('library.create.title')} isOpen={isOpen} onClose={onClose}>
      <NewWorkshopForm onCreate={onCreate} onClose={onClose} />
    </Dialog>
  );
}

function NewWorkshopForm({ onCreate, onClose }: Omit<NewWorkshopDialogProps, 'isOpen'>) {
  const [choice, setChoice] = useState<NewWorkshopChoice>(FIRST_CHOICE);
  const [isRefused, setRefused] = useState(false);
  const lacksClient = choice.client.trim() === '';
  const refusal = isRefused && lacksClient ? t('library.create.client.missing') : undefined;
  const set = (part: Partial<NewWorkshopChoice>): void => setChoice((before) => ({ ...before, ...part }));
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(lacksClient);
        if (!lacksClient) onCreate(choice);
      }}
    >
      <TextField
        label={t('library.create.client')}
        // In the place of the hint: nothing below may move when it comes or goes.
        description={refusal === undefined ? t('library.create.client.hint') : undefined}
        value={choice.client}
        onCommit={(client) => set({ client })}
        error={refusal}
        isRequired
        autoFocus
      />
      <TextField label={t('library.create.name')} value={choice.title} onCommit={(title) => set({ title })} />
      <RadioCards
        label={t('library.create.preset')}
        value={choice.preset}
        options={PRESETS}
        onChange={(preset) => set({ preset })}
      />
      <Select
        label={t('library.create.currency')}
        value={choice.currency}
        options={CURRENCIES}
        onChange={(currency) => set({ currency })}
        width="short"
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('library.cancel')}</Button>
        <Button type="submit" tone="primary">
          {t('library.create.submit')}
        </Button>
      </DialogFoot>
    </form>
  );
}

const FIRST_CHOICE: NewWorkshopChoice = {
  client: '',
  title: t('library.create.name.default'),
  preset: 'half-day',
  currency: 'USD',
};

const PRESETS = (['ninety-minutes', 'half-day', 'full-day', 'founder'] as const satisfies readonly Preset[]).map(
  (id) => ({
    id,
    title: t(`library.preset.${id}`),
    description: t(`library.preset.${id}.body`),
  }),
);

const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'INR',
  'JPY',
  'SGD',
  'ZAR',
  'BRL',
].map((id) => ({ id, label: id }));
