import { DiagnosePage } from '../app/pages/diagnose-page';
import { Frame } from '../app/pages/frame';
import { LibraryPage } from '../app/pages/library-page';
import { RoomControl } from '../app/pages/room-control';
import { expect, test } from '../support/desktop-stories';

test('an unplugged projector is said in the console, loses nothing, and comes back with what is shown by then', async ({
  desktop,
}) => {
  const [frame, diagnose, control] = [new Frame(desktop), new DiagnosePage(desktop), new RoomControl(desktop)];
  await desktop.plugProjector();
  await new LibraryPage(desktop).openSample();
  const room = await control.open();
  await frame.goTo('Diagnose');
  await diagnose.question('signed contract, and does').click();
  await expect(room.getByRole('heading', { name: /How many days pass/ })).toBeVisible();

  await test.step('unplugged in the middle of a reveal', async () => {
    await desktop.unplugProjector();
    await control.expect('Display lost');
    await expect(desktop.page.getByText(/^The projector is gone: the room display is blank/)).toBeVisible();
    expect(await desktop.roomWindow()).toMatchObject({ isVisible: false, text: '' });
    await diagnose.question('happens to a lead after').click();
  });
  await test.step('plugged in again', async () => {
    await desktop.plugProjector();
    await control.expect('Showing');
    await expect(room.getByRole('heading', { name: /What happens to a lead/ })).toBeVisible();
    expect(await desktop.roomWindow()).toMatchObject({ isVisible: true, bounds: { x: 1700 } });
  });
});
