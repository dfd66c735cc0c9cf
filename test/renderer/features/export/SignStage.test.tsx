import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
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
import type { OpenOutcome, SaveOutcome } from '../../../../shared/ipc/contract';
import type { Workshop } from '../../../../shared/workshop/schema';
import { serialize } from '../../../../shared/workshop/serialize';
import { list } from '../../../../shared/workshop/table';
import { assembledWorkshop } from '../../../support/negotiated-workshop';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';
import { signableWorkshop, signedWorkshop, signing, versionOf } from '../../../support/signed-workshop';

beforeEach(() => toastQueue.clear());

// No pointer is captured where nothing is laid out.
beforeAll(() => {
  Element.prototype.setPointerCapture ??= () => undefined;
});

function open(workshop: Workshop, file: OpenOutcome = { status: 'cancelled' }) {
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
  const desktop = {
    ...browserDesktop(),
    kind: 'electron',
    savePdf,
    saveText,
    openWorkshopFile: async () => file,
  } as const;
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

  test('leaves the focus on the words that say it is signed, each time', async () => {
    const { user, session } = open(signableWorkshop());
    await sign(user);
    // A dialog that has gone gives the focus back in the next picture.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(screen.getByText('Version 1 is signed, and nothing has changed since.')).toHaveFocus();
    act(() => void session.dispatch(editAgreement({ title: 'Renamed' })));
    await sign(user, 2);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(screen.getByText('Version 2 is signed, and nothing has changed since.')).toHaveFocus();
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
    while (document.activeElement !== signButton()) await user.tab();
    await user.keyboard('{Enter}');
    expect(list(workshop().agreement.versions)).toHaveLength(1);
  });

  test('with open points asks for a reason, refuses blanks in a sentence, and keeps both', async () => {
    const { user, workshop } = open(after(signableWorkshop(), editAgreement({ alignmentOwner: '' })));
    await user.click(signButton());
    for (const box of screen.getAllByRole('checkbox', { name: / signs$/ })) await user.click(box);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('1 point is open')).toBeInTheDocument();
    expect(dialog.getByText('Nobody is named who keeps the agreement alive.')).toBeInTheDocument();
    const reason = dialog.getByRole('textbox', { name: /Why you sign all the same/ });
    await user.type(reason, '  \u2060\u200B ');
    await user.click(signButton());
    expect(
      dialog.getByText(/Say in a few words why you sign with 1 point open, or settle it first/),
    ).toBeInTheDocument();
    expect(list(workshop().agreement.versions)).toHaveLength(0);
    await user.clear(reason);
    await user.type(reason, 'The board decides on Monday.');
    await user.click(signButton());
    expect(list(workshop().agreement.versions)).toMatchObject([
      {
        despite: {
          reason: 'The board decides on Monday.',
          findings: ['Nobody is named who keeps the agreement alive.'],
        },
      },
    ]);
    expect(screen.getByText('Signed with 1 point open')).toBeInTheDocument();
    expect(screen.getByText('Reason: The board decides on Monday.')).toBeInTheDocument();
    expect((await preview()).getAttribute('srcdoc')).toContain('The board decides on Monday.');
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

describe('a drawn signature', () => {
  const draw = (name: string, places: readonly (readonly [number, number])[]) => {
    const sheet = screen.getByRole('img', { name: new RegExp(`ignature of ${name}`) });
    sheet.getBoundingClientRect = () => new DOMRect(100, 50, 500, 150);
    places.forEach(([clientX, clientY], index) => {
      const pointer = { pointerId: 1, button: 0, clientX, clientY };
      (index === 0 ? fireEvent.pointerDown : fireEvent.pointerMove)(sheet, pointer);
    });
    fireEvent.pointerUp(sheet, { pointerId: 1 });
  };
  const startDrawing = async (user: User, name: string) => {
    await user.click(screen.getByRole('button', { name: `Draw a signature for ${name}` }));
  };

  test('is drawn by who wishes, and signed as whole units of the sheet', async () => {
    const { user, workshop } = open(signableWorkshop());
    await user.click(signButton());
    await startDrawing(user, 'Priya Raman');
    draw('Priya Raman', [
      [100, 50],
      [350, 125],
      [900, 125],
    ]);
    draw('Priya Raman', [[600, 200]]);
    for (const box of screen.getAllByRole('checkbox', { name: / signs$/ })) await user.click(box);
    await user.click(signButton());
    const [priya, daniel] = list(workshop().agreement.versions)[0]?.signatures ?? [];
    expect(priya?.drawn).toEqual([
      [0, 0, 500, 150, 1000, 150],
      [1000, 300],
    ]);
    expect(daniel).not.toHaveProperty('drawn');
    expect(screen.getByRole('img', { name: 'Drawn signature of Priya Raman' })).toBeInTheDocument();
    expect((await preview()).getAttribute('srcdoc')).toContain('aria-label="Drawn signature of Priya Raman"');
  });

  test('can be cleared, and left out again', async () => {
    const { user, workshop } = open(signableWorkshop());
    await user.click(signButton());
    await startDrawing(user, 'Priya Raman');
    await startDrawing(user, 'Daniel Whitcombe');
    draw('Priya Raman', [[100, 50]]);
    draw('Daniel Whitcombe', [[100, 50]]);
    await user.click(screen.getByRole('button', { name: 'Clear the drawn signature of Priya Raman' }));
    expect(screen.getByRole('img', { name: /signature of Priya Raman: nothing is drawn/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Sign without drawing for Daniel Whitcombe' }));
    for (const box of screen.getAllByRole('checkbox', { name: / signs$/ })) await user.click(box);
    await user.click(signButton());
    expect(list(workshop().agreement.versions)[0]?.signatures.some((each) => 'drawn' in each)).toBe(false);
  });

  test('follows one pen and the main button only', async () => {
    const { user } = open(signableWorkshop());
    await user.click(signButton());
    await startDrawing(user, 'Priya Raman');
    const sheet = screen.getByRole('img', { name: /nothing is drawn/ });
    fireEvent.pointerDown(sheet, { pointerId: 1, button: 2 });
    fireEvent.pointerMove(sheet, { pointerId: 1 });
    expect(screen.getByRole('img', { name: /nothing is drawn/ })).toBeInTheDocument();
  });
});

describe('what changed', () => {
  test('since the signed version is one click from the draft, word by word', async () => {
    const { user } = open(after(signedWorkshop(), editAgreement({ arbiter: 'Sam Field' })));
    await user.click(screen.getByRole('button', { name: 'See what changed' }));
    const changes = within(screen.getByRole('region', { name: 'What changed from version 1 to the draft' }));
    const people = within(changes.getByRole('region', { name: 'Named people' }));
    expect(people.getByText('Margaret Oyelaran').tagName).toBe('DEL');
    expect(people.getByText('Sam Field').tagName).toBe('INS');
    expect(screen.queryByTitle('Preview of the agreement')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Compare with/ }));
    await user.click(screen.getByRole('option', { name: 'Compare with …' }));
    expect(await preview()).toBeInTheDocument();
  });

  test('between any two versions goes from the older to the newer', async () => {
    const twice = after(signedWorkshop(), editAgreement({ title: 'Renamed' }), signVersion(signing('v2')));
    const { user } = open(twice);
    await user.click(screen.getByRole('button', { name: /Document/ }));
    await user.click(screen.getByRole('option', { name: 'Version 1' }));
    await user.click(screen.getByRole('button', { name: /Compare with/ }));
    await user.click(screen.getByRole('option', { name: 'Compared with version 2' }));
    const changes = within(screen.getByRole('region', { name: 'What changed from version 1 to version 2' }));
    expect(changes.getByText('Renamed').tagName).toBe('INS');
  });
});

describe('checking a file', () => {
  const check = async (text: string, workshop = newWorkshop()) => {
    const stage = open(workshop, { status: 'opened', name: 'agreed.parley.json', text });
    await stage.user.click(screen.getByRole('button', { name: 'Check a file against its signatures' }));
    return { ...stage, dialog: within(await screen.findByRole('dialog')) };
  };

  test('finds what was signed, with its SHA-256, and imports nothing', async () => {
    const { dialog, workshop } = await check(serialize(signedWorkshop()));
    expect(dialog.getByText('Version 1 is what was signed')).toBeInTheDocument();
    expect(dialog.getByText(versionOf(signedWorkshop()).sha256)).toBeInTheDocument();
    expect(dialog.getAllByText('Match')).toHaveLength(3);
    expect(workshop()).toEqual(newWorkshop());
  });

  test('finds one changed character', async () => {
    const { canonical } = versionOf(signedWorkshop());
    const text = serialize(signedWorkshop()).replace(JSON.stringify(canonical), () =>
      JSON.stringify(canonical.replace('Alder', 'Elder')),
    );
    const { dialog } = await check(text);
    expect(dialog.getByText('Version 1 is not what was signed')).toBeInTheDocument();
    expect(dialog.getByText('Do not match')).toBeInTheDocument();
    expect(dialog.getByText('SHA-256 of the text')).toBeInTheDocument();
  });

  test('says why a file cannot be checked', async () => {
    const { dialog } = await check('{"format":"excalidraw"}');
    expect(dialog.getByText(/The file comes from another app/)).toBeInTheDocument();
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
