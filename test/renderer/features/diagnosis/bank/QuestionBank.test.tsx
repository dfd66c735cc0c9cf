import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DesktopProvider } from '../../../../../renderer/desktop/desktop-context';
import { QuestionBank } from '../../../../../renderer/features/diagnosis/bank/QuestionBank';
import { addParticipant } from '../../../../../shared/commands/participants';
import { addQuestion, editQuestion } from '../../../../../shared/commands/questions';
import { kitOf, parseKit, serializeKit } from '../../../../../shared/content/kit';
import { askedQuestions } from '../../../../../shared/diagnosis/questions';
import type { ParticipantId } from '../../../../../shared/ids';
import { invariant } from '../../../../../shared/invariant';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { Q, says, sealSide, toTheReveal } from '../../../../support/diagnosis';
import { newWorkshop } from '../../../../support/new-workshop';
import { ownQuestion } from '../../../../support/questions';
import { fakeDesktop } from '../../../../support/render-app';
import { renderStage } from '../../../../support/render-stage';
import { after } from '../../../../support/run-commands';

function open(start: Workshop = newWorkshop()) {
  const desktop = fakeDesktop();
  const onClose = vi.fn();
  const Stage = () => (
    <DesktopProvider desktop={desktop}>
      <QuestionBank onClose={onClose} />
    </DesktopProvider>
  );
  const rendered = renderStage(Stage, start);
  const asked = () => askedQuestions(rendered.workshop().diagnosis).map(({ id }) => id as string);
  const question = (id: string) => rendered.workshop().diagnosis.questions.byId[Q(id)];
  return { ...rendered, desktop, onClose, asked, question };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const group = (name: RegExp) => within(screen.getByRole('navigation')).getByRole('button', { name });
/** The row that asks a question. Looked up by label: with so many rows on the screen, asking for roles takes long. */
const row = (text: RegExp) => {
  const item = screen.getByLabelText(text, { selector: 'input' }).closest('li');
  return within(invariant(item, 'every question stands in a list'));
};
const askAll = (name: string) => within(screen.getByRole('navigation')).getByLabelText(`Ask all: ${name}`);

describe('choosing', () => {
  test('starts with the nineteen, says how long they take and how that is estimated', async () => {
    const { user } = open();
    expect(screen.getByRole('heading', { name: 'Questions of this workshop' })).toHaveFocus();
    expect(screen.getByText(/^19 questions asked, about 25 minutes in silence/)).toBeVisible();
    await user.click(button('How the minutes are estimated'));
    expect(screen.getByText(/An estimate, not a measurement/)).toBeVisible();
  });

  test('asks one question, and the whole group at one press', async () => {
    const { user, asked, session } = open();
    await user.click(group(/^Symptoms/));
    await user.click(row(/^Ask: Leads from marketing lie untouched/).getByRole('checkbox'));
    expect(asked()).toContain('SY6');
    await user.click(askAll('Symptoms'));
    expect(asked().filter((id) => id.startsWith('SY'))).toHaveLength(14);
    expect(screen.getByText(/^33 questions asked/)).toBeVisible();
    await user.click(askAll('Symptoms'));
    expect(asked()).toHaveLength(19);
    act(() => void session.undo());
    expect(asked()).toHaveLength(33);
  });

  test('an answered question stays asked, and says why', async () => {
    const { user, asked } = open(after(newWorkshop(), says('sales', 'MS4', 'Secret budget')));
    await user.click(row(/^Ask: What does a lead look like/).getByRole('checkbox'));
    expect(screen.getByText(/Somebody has answered this already: it stays asked/)).toBeVisible();
    await user.click(askAll('Sales asks marketing'));
    await user.click(askAll('Marketing asks sales'));
    await user.click(askAll('Marketing asks sales'));
    expect(asked().filter((id) => id.startsWith('MS'))).toEqual(['MS4']);
    expect(await screen.findByText(/^1 question stays asked/)).toBeVisible();
    expect(document.body).not.toHaveTextContent('Secret');
  });

  test('the order changes by buttons that keep the focus', async () => {
    const { user, asked } = open();
    await user.click(button(/^Ask later: When sales first speaks/));
    expect(asked().slice(0, 2)).toEqual(['MS2', 'MS1']);
    expect(button(/^Ask later: When sales first speaks/)).toHaveFocus();
    await user.click(button(/^Ask earlier: When sales first speaks/));
    expect(asked()[0]).toBe('MS1');
    expect(button(/^Ask later: When sales first speaks/)).toHaveFocus();
    await user.click(button('Ask this group later'));
    expect(asked()[0]).toBe('SM1');
    expect(button('Ask this group later')).toHaveFocus();
  });

  test('shows what helps to ask, for the facilitator', async () => {
    const { user } = open();
    await user.click(group(/^Barriers/));
    const five = row(/numbers that pull apart/);
    expect(five.queryByText(/Fix this first/)).toBeNull();
    await user.click(five.getByRole('button', { expanded: false }));
    expect(five.getByText(/Fix this first: it governs the other four/)).toBeVisible();
    expect(five.getByText('“Both are important.”')).toBeVisible();
    expect(five.getByText(/The 5 Barriers and How to Break Them/)).toBeVisible();
  });
});

describe('searching', () => {
  test('looks through all groups; moving waits until the search is over', async () => {
    const { user } = open();
    await user.click(field('Search the questions'));
    await user.paste('nurture lost');
    expect(await screen.findByText('1 question found')).toBeVisible();
    expect(row(/^Ask: What happens to a lead after/).getByRole('button', { name: /^Ask later/ })).toBeDisabled();
  });

  test('that finds nothing says so and leads back', async () => {
    const { user } = open();
    const search = field('Search the questions');
    await user.click(search);
    await user.paste('zebra');
    expect(await screen.findByRole('heading', { name: 'No question says “zebra”' })).toBeVisible();
    await user.click(button('Clear the search'));
    expect(search).toHaveValue('');
    expect(search).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Marketing asks sales' })).toBeVisible();
  });
});

describe('wording', () => {
  test('an own question needs a text and two steps; then it stands in its group', async () => {
    const { user, workshop } = open();
    await user.click(button('Add own question'));
    await user.click(button('Save question'));
    expect(screen.getByText('Write the question first.')).toBeVisible();
    await user.click(field(/^Question/));
    await user.paste('How often do we meet?');
    await user.click(button(/Kind of answer/));
    await user.click(screen.getByRole('option', { name: 'Scale of steps' }));
    await user.click(field(/^Steps/));
    await user.paste('Never');
    await user.click(button('Save question'));
    expect(screen.getByText('A scale needs at least two steps.')).toBeVisible();
    await user.click(field(/^Steps/));
    await user.paste('\nWeekly');
    await user.click(button('Save question'));
    const added = askedQuestions(workshop().diagnosis).find(({ origin }) => origin === 'own');
    expect(added).toMatchObject({ text: 'How often do we meet?', group: 'marketing-asks-sales' });
    expect(added?.shape).toMatchObject({ kind: 'scale', options: [{ label: 'Never' }, { label: 'Weekly' }] });
    await waitFor(() => expect(row(/How often do we meet/).getByRole('checkbox')).toHaveFocus());
  });

  test('a built-in question is edited, marked, and given its words back', async () => {
    const { user, question } = open();
    await user.click(button(/^Edit: When a lead arrives/));
    await user.clear(field(/^Question/));
    await user.paste('What is missing?');
    await user.click(button('Save question'));
    expect(question('MS3')).toMatchObject({ text: 'What is missing?', shape: { kind: 'picks' } });
    const edited = row(/What is missing/);
    expect(edited.getByText('Edited')).toBeVisible();
    await user.click(edited.getByRole('button', { expanded: false }));
    await user.click(edited.getByRole('button', { name: 'Restore wording' }));
    expect(question('MS3')?.text).toMatch(/^When a lead arrives/);
    await user.click(button('Undo'));
    expect(question('MS3')?.text).toBe('What is missing?');
  });

  test('the kind of an answered question stays, with the reason beside it', async () => {
    const { user } = open(after(newWorkshop(), says('sales', 'MS4', 'A budget')));
    await user.click(button(/^Edit: What does a lead look like/));
    expect(button(/Kind of answer/)).toBeDisabled();
    expect(screen.getByText(/its wording can still be corrected, its kind of answer stays/)).toBeVisible();
  });

  test('an own question is removed with a way back, unless somebody has answered it', async () => {
    const own = after(newWorkshop(), addQuestion(ownQuestion({ group: 'marketing-asks-sales' })));
    const { user, question } = open(own);
    const mine = row(/calendars/);
    await user.click(mine.getByRole('button', { expanded: false }));
    await user.click(mine.getByRole('button', { name: 'Remove question' }));
    expect(question('own-1')).toBeUndefined();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(question('own-1')).toBeDefined();
  });

  test('an own question that somebody has answered is not removed', async () => {
    const own = after(newWorkshop(), addQuestion(ownQuestion({ group: 'marketing-asks-sales' })));
    const { user, question } = open(after(own, says('sales', 'own-1', 'Well')));
    const mine = row(/calendars/);
    await user.click(mine.getByRole('button', { expanded: false }));
    await user.click(mine.getByRole('button', { name: 'Remove question' }));
    expect(screen.getByText(/Somebody has answered this already: it stays, so/)).toBeVisible();
    expect(question('own-1')).toBeDefined();
  });
});

describe('kits', () => {
  const choose = async (user: ReturnType<typeof open>['user'], item: RegExp) => {
    await user.click(button('Kits'));
    await user.click(screen.getByRole('menuitem', { name: item }));
  };

  test('a built-in kit says what it changes, then one undo takes it back', async () => {
    const { user, asked, session } = open();
    await choose(user, /Opener/);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('20 more questions are asked')).toBeVisible();
    expect(dialog.getByText('19 questions are hidden')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Load kit' }));
    expect(asked()).toHaveLength(20);
    expect(screen.getByRole('heading', { name: 'Symptoms' })).toBeVisible();
    act(() => void session.undo());
    expect(asked()).toHaveLength(19);
  });

  test('is saved under its name, and comes back from the file', async () => {
    const { user, desktop } = open(after(newWorkshop(), editQuestion(Q('MS1'), { text: 'Where are they?' })));
    await choose(user, /Save as kit/);
    await user.click(button('Save kit'));
    expect(screen.getByText('Give the kit a name.')).toBeVisible();
    await user.click(field(/Name of the kit/));
    await user.paste('My opener');
    await user.click(button('Save kit'));
    const text = desktop.saved.get('my-opener.parley-kit.json') ?? '';
    expect(parseKit(text)).toMatchObject({ ok: true, value: { name: 'My opener' } });
    expect(await screen.findByText('Kit saved as my-opener.parley-kit.json')).toBeVisible();

    desktop.next = { status: 'opened', name: 'x', text };
    await choose(user, /Load kit from a file/);
    expect(await screen.findByText(/Nothing would change/)).toBeVisible();
  });

  test('with a client’s or a person’s name is not saved before that is settled', async () => {
    const dana = addParticipant({ id: 'p' as ParticipantId, name: 'Dana Whitlock', role: '', side: 'sales' });
    const edits = [
      editQuestion(Q('MS1'), { text: 'Where does Dana meet them?' }),
      editQuestion(Q('MS2'), { probe: 'Ask Alder.' }),
    ];
    const { user, desktop, question } = open(after(newWorkshop(), dana, ...edits));
    await choose(user, /Save as kit/);
    const name = () => field(/Name of the kit/);
    await user.click(name());
    await user.paste('Alder set');
    await user.click(button('Save kit'));
    expect(screen.getByText(/The name mentions Alder Surveyors/)).toBeVisible();
    expect(screen.getByText('2 questions still mention a name. Nothing was saved.')).toBeVisible();

    await user.click(screen.getAllByRole('button', { name: 'Reword' })[0] ?? document.body);
    await user.clear(field(/^Question/));
    await user.paste('Where do we meet them?');
    await user.click(button('Save question'));
    expect(question('MS1')?.text).toBe('Where do we meet them?');
    expect(name()).toHaveValue('Alder set');
    await user.clear(name());
    await user.paste('Set');
    await user.click(screen.getByRole('checkbox', { name: /^Leave it out: Which questions and objections/ }));
    await user.click(button('Save kit'));
    const text2 = desktop.saved.get('set.parley-kit.json') ?? '';
    expect(text2).not.toMatch(/Alder|Dana|"MS2"/);
    expect(text2).toContain('"MS1"');
  });

  test('that is broken changes nothing and names its question', async () => {
    const { user, desktop, workshop } = open();
    const before = workshop();
    const text = serializeKit(kitOf(before.diagnosis.questions, 'X')).replace('"group": "symptoms"', '"group": "x"');
    desktop.next = { status: 'opened', name: 'x', text };
    await choose(user, /Load kit from a file/);
    expect(
      await screen.findByText(/^Nothing was taken from “x”. Question 1 \(“Marketing makes .*”\): its group is missing/),
    ).toBeVisible();
    desktop.next = { status: 'refused', name: 'photo.json', reason: 'not-text' };
    await choose(user, /Load kit from a file/);
    expect(await screen.findByText(/^Nothing was taken from “photo.json”. The file is not text/)).toBeVisible();
    expect(workshop()).toBe(before);
  });

  test('the built-in bank comes back', async () => {
    const { user, question } = open(after(newWorkshop(), editQuestion(Q('MS1'), { text: 'Where are they?' })));
    await choose(user, /Restore the built-in bank/);
    expect(screen.getByText('1 question changes its wording')).toBeVisible();
    await user.click(button('Restore bank'));
    expect(question('MS1')?.text).toMatch(/^When sales first speaks/);
  });
});

test('a side that has sealed is mentioned', () => {
  open(after(newWorkshop(), says('sales', 'MS4', 'A budget'), sealSide('sales')));
  expect(screen.getByText(/A side has sealed already/)).toBeVisible();
});

test('after the reveal everything can be read and nothing changed', async () => {
  const { user, onClose } = open(after(newWorkshop(), ...toTheReveal()));
  expect(screen.getByText(/here they can be read/)).toBeVisible();
  for (const box of screen.getAllByRole('checkbox')) expect(box).toBeDisabled();
  expect(screen.queryByRole('button', { name: /^(Edit|Ask later|Add own)/ })).toBeNull();
  await user.click(button('Kits'));
  expect(screen.getByRole('menuitem', { name: /Load kit from a file/ })).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('menuitem', { name: /Save as kit/ })).not.toHaveAttribute('aria-disabled');
  await user.keyboard('{Escape}');
  await user.click(button('Done'));
  expect(onClose).toHaveBeenCalledOnce();
});
