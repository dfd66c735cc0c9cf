import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browserDesktop } from '../../../../renderer/desktop/browser-desktop';
import { DesktopProvider } from '../../../../renderer/desktop/desktop-context';
import { SignStage } from '../../../../renderer/features/export/SignStage';
import { NavigationContext } from '../../../../renderer/state/navigation-context';
import { toastQueue } from '../../../../renderer/ui/toast';
import { addParticipant } from '../../../../shared/commands/participants';
import { editAgreement } from '../../../../shared/commands/agreement';
import { signVersion } from '../../../../shared/commands/sign';
import { removeSigner } from '../../../../shared/commands/signers';
import type { ParticipantId, SignerId } from '../../../../shared/ids';
import type { SaveOutcome } from '../../../../shared/ipc/contract';
import type { Workshop } from '../../../../shared/workshop/schema';
import { list } from '../../../../shared/workshop/table';
import { assembledWorkshop } from '../../../support/negotiated-workshop';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';
import { signableWorkshop, signedWorkshop, signing, versionOf } from '../../../support/signed-workshop';

beforeEach(() => toastQueue.clear());

function open(workshop: Workshop) {
  const savePdf = vi.fn(
    async ({ suggestedName }: { readonly suggestedName: string; readonly html: string }): Promise<SaveOutcome> => ({
      status: 'saved',
      name: suggestedName,
    }),
  );
  const saveText = vi.fn(
    async ({ suggestedName }: { readonly suggestedName: string; readonly text: string }): Promise<SaveOutcome> => ({
      status: 'saved',
      name: suggestedName,
    }),
  );
  const navigate = vi.fn();
  const desktop = { ...browserDesktop(), kind: 'electron', savePdf, saveText } as const;
  const Stage = () => (
    <DesktopProvider desktop={desktop}>
      <NavigationContext value={navigate}>
        <SignStage />
      </NavigationContext>
    </DesktopProvider>
  );
  return { ...renderStage(Stage, workshop), savePdf, saveText, navigate };
}

const signButton = (number = 1) => screen.getByRole('button', { name: `Sign version ${number}` });
type User = ReturnType<typeof open>['user'];

/** Opens the question, has every signer tick, and signs. */
async function sign(user: User, number = 1): Promise<void> {
  await user.click(signButton(number));
  for (const box of screen.getAllByRole('checkbox', { name: / signs$/ })) await user.click(box);
  await user.click(signButton(number));
}
const preview = () => screen.findByTitle('Preview of the agreement');

describe('signing', () => {
  test('freezes the version, says so and offers to take it home', async () => {
    const { user, workshop } = open(signableWorkshop());
    expect(screen.getByText('A draft that nobody has signed.')).toBeInTheDocument();
    expect(screen.getByText(/Freezes this text with 2 signatures/)).toBeInTheDocument();
    await sign(user);
    expect(list(workshop().agreement.versions)).toMatchObject([
      { number: 1, signatures: [{ name: 'Priya Raman' }, { name: 'Daniel Whitcombe' }] },
    ]);
    expect(screen.getByText('Version 1 is signed, and nothing has changed since.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Sign version/ })).not.toBeInTheDocument();
    expect(await screen.findByText(/Version 1 is signed\. Its SHA-256 begins with [0-9a-f]{12}/)).toBeInTheDocument();
  });

  test('waits for a signer on each side, and says which is missing', async () => {
    const { user } = open(after(signableWorkshop(), removeSigner('s1' as SignerId), removeSigner('s2' as SignerId)));
    expect(signButton()).toBeDisabled();
    expect(screen.getByText(/yet to sign for marketing.*yet to sign for sales/)).toBeInTheDocument();
    for (const [side, name] of [
      ['marketing', 'Ada'],
      ['sales', 'Ben'],
    ] as const) {
      await user.click(screen.getByRole('button', { name: `Add a signer for ${side}` }));
      await user.keyboard(`${name}{Tab}`);
    }
    await waitFor(() => expect(signButton()).toBeEnabled());
  });

  test('asks every signer of each side first, and freezes nothing until all have ticked', async () => {
    const { user, workshop } = open(signableWorkshop());
    await user.click(signButton());
    expect(screen.getByRole('dialog', { name: 'Sign version 1?' })).toBeInTheDocument();
    expect(screen.getByText(/Version 1 is frozen as it stands/)).toBeInTheDocument();
    const boxOf = (side: string, name: string) =>
      within(screen.getByRole('group', { name: side })).getByRole('checkbox', { name: `${name} signs` });
    expect(signButton()).toBeDisabled();
    await user.click(boxOf('Marketing', 'Priya Raman'));
    expect(signButton()).toBeDisabled();
    await user.click(boxOf('Sales', 'Daniel Whitcombe'));
    expect(signButton()).toBeEnabled();
    await user.click(boxOf('Marketing', 'Priya Raman'));
    expect(signButton()).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(list(workshop().agreement.versions)).toEqual([]);
    await user.click(signButton());
    expect(boxOf('Sales', 'Daniel Whitcombe')).not.toBeChecked();
  });

  test('needs nothing but the keyboard', async () => {
    const { user, workshop } = open(signableWorkshop());
    act(() => signButton().focus());
    await user.keyboard('{Enter}');
    for (const box of screen.getAllByRole('checkbox', { name: / signs$/ })) {
      while (document.activeElement !== box) await user.tab();
      await user.keyboard(' ');
    }
    await user.tab();
    await user.tab();
    expect(signButton()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(list(workshop().agreement.versions)).toHaveLength(1);
  });

  test('with open points asks for consent as well', async () => {
    const { user, workshop } = open(after(signableWorkshop(), editAgreement({ alignmentOwner: '' })));
    await user.click(signButton());
    for (const box of screen.getAllByRole('checkbox', { name: / signs$/ })) await user.click(box);
    expect(signButton()).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Sign although 1 point is open' }));
    await user.click(signButton());
    expect(list(workshop().agreement.versions)).toHaveLength(1);
  });

  test('after a later edit makes the next version', async () => {
    const { user, workshop } = open(after(signedWorkshop(), editAgreement({ title: 'Second' })));
    expect(screen.getByText(/A new draft: something changed after version 1/)).toBeInTheDocument();
    await sign(user, 2);
    expect(list(workshop().agreement.versions).map(({ number }) => number)).toEqual([1, 2]);
  });

  test('cannot be undone', async () => {
    const { user, session, workshop } = open(signableWorkshop());
    await sign(user);
    session.undo();
    expect(list(workshop().agreement.versions)).toHaveLength(1);
  });
});

describe('the readiness check', () => {
  test('leads from each point to the place that settles it', async () => {
    const { user, navigate } = open(newWorkshop());
    expect(screen.getByText('7 to settle, 3 to consider')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'No start date is set.' }));
    expect(navigate).toHaveBeenCalledWith({ stage: 'agree', ref: 'starts-on' });
  });

  test('says when nothing is missing', () => {
    open(signableWorkshop());
    expect(screen.getByText('Nothing is missing.')).toBeInTheDocument();
  });
});

describe('signers', () => {
  test('are offered from the people in the room, with their role', async () => {
    const priya = {
      id: 'p1' as ParticipantId,
      name: 'Priya Raman',
      role: 'Head of marketing',
      side: 'marketing',
    } as const;
    const { user, workshop } = open(after(assembledWorkshop(), addParticipant(priya)));
    await user.click(screen.getByRole('button', { name: 'Add a signer for marketing' }));
    expect(screen.getByRole('combobox', { name: /Name of the signer for Marketing/ })).toHaveFocus();
    await user.keyboard('Priya Raman{Tab}');
    await waitFor(() =>
      expect(list(workshop().agreement.signers)).toMatchObject([
        { name: 'Priya Raman', role: 'Head of marketing', side: 'marketing' },
      ]),
    );
  });

  test('are removed with undo, and the focus stays near', async () => {
    const { user, workshop } = open(signableWorkshop());
    await user.click(screen.getByRole('button', { name: 'Remove Priya Raman' }));
    expect(list(workshop().agreement.signers)).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Add a signer for marketing' })).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(list(workshop().agreement.signers)).toHaveLength(2);
  });
});

describe('the preview', () => {
  test('is the document in a frame that may do nothing', async () => {
    open(signableWorkshop());
    const frame = await preview();
    expect(frame).toHaveAttribute('sandbox', '');
    expect(frame.getAttribute('srcdoc')).toContain('Draft – not signed');
    expect(frame.getAttribute('srcdoc')).toContain('@font-face');
  });

  test('shows an older version when it is chosen', async () => {
    const twice = after(signedWorkshop(), editAgreement({ title: 'Renamed agreement' }), signVersion(signing('v2')));
    const { user } = open(twice);
    expect((await preview()).getAttribute('srcdoc')).toContain('Renamed agreement');
    await user.click(screen.getByRole('button', { name: /Document/ }));
    await user.click(screen.getByRole('option', { name: 'Version 1' }));
    expect((await preview()).getAttribute('srcdoc')).not.toContain('Renamed agreement');
    expect((await preview()).getAttribute('srcdoc')).toContain(versionOf(twice, 'v1').sha256);
  });
});

describe('signed versions', () => {
  test('can be verified, and say when they are what was signed', async () => {
    const { user } = open(signedWorkshop());
    await user.click(screen.getByRole('button', { name: 'Verify version 1' }));
    expect(screen.getByText(/text, number, signers and time are what was signed/)).toBeInTheDocument();
  });

  test('say when somebody changed them', async () => {
    const signed = signedWorkshop();
    const version = versionOf(signed);
    const altered = { ...version, canonical: version.canonical.replace('Alder', 'Elder') };
    const { user } = open({
      ...signed,
      agreement: { ...signed.agreement, versions: { byId: { [version.id]: altered }, order: [version.id] } },
    });
    await user.click(screen.getByRole('button', { name: 'Verify version 1' }));
    expect(screen.getByText(/The text is not what was signed/)).toBeInTheDocument();
  });

  test('give their whole SHA-256 to the clipboard', async () => {
    const { user } = open(signedWorkshop());
    await user.click(screen.getByRole('button', { name: 'Copy the SHA-256 of version 1' }));
    expect(await navigator.clipboard.readText()).toBe(versionOf(signedWorkshop()).sha256);
  });
});

describe('exports', () => {
  test('of the agreement are the document that is shown, under a name that tells its version', async () => {
    const { user, savePdf } = open(signedWorkshop());
    await user.click(screen.getByRole('button', { name: 'Export SLA as PDF' }));
    expect(await screen.findByText('Saved alder-surveyors-sla-v1.pdf')).toBeInTheDocument();
    expect(savePdf.mock.calls[0]?.[0].html).toContain(versionOf(signedWorkshop()).sha256);
  });

  test('hold what was typed last', async () => {
    const { user, saveText } = open(signableWorkshop());
    const role = screen.getByRole('textbox', { name: 'Role of Priya Raman' });
    await user.clear(role);
    await user.type(role, 'CMO');
    // Pressed without leaving the field, as by a menu.
    fireEvent.click(screen.getByRole('button', { name: 'Export workshop as JSON' }));
    await screen.findByText('Saved alder-surveyors-spring-alignment.parley.json');
    expect(saveText.mock.calls[0]?.[0].text).toContain('"role": "CMO"');
  });

  test('that fail say why and offer another try', async () => {
    const { user, savePdf } = open(signableWorkshop());
    savePdf.mockResolvedValueOnce({ status: 'failed', reason: 'disk-full' });
    await user.click(screen.getByRole('button', { name: 'Export SLA as PDF' }));
    expect(
      await screen.findByText(/alder-surveyors-sla-draft.pdf was not saved: the disk is full/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(savePdf).toHaveBeenCalledTimes(2));
  });

  test('that break off are failures too, and a closed dialog needs no words', async () => {
    const { user, savePdf, saveText } = open(signableWorkshop());
    savePdf.mockRejectedValueOnce(new Error('the print window is gone'));
    await user.click(screen.getByRole('button', { name: 'Export SLA as PDF' }));
    expect(await screen.findByText(/was not saved: the export stopped/)).toBeInTheDocument();
    toastQueue.clear();
    saveText.mockResolvedValueOnce({ status: 'cancelled' });
    await user.click(screen.getByRole('button', { name: 'Export workshop as JSON' }));
    await waitFor(() => expect(saveText).toHaveBeenCalledTimes(1));
    expect(screen.queryByText(/Saved|not saved/)).not.toBeInTheDocument();
  });
});
