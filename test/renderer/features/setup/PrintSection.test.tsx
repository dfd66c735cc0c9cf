import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PrintSection } from '../../../../renderer/features/setup/PrintSection';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';

/** The head of a PNG is enough: what draws it is looked at in a browser, and stands in for itself here. */
const PNG_HEAD = Uint8Array.from([
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 4, 176, 0, 0, 1, 0,
]);
const DRAWN = 'data:image/png;base64,iVBORw0KGgo=';
const fillRect = vi.fn();

function drawsPictures(address: (kind: string) => string = () => DRAWN) {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 1200, height: 256, close: () => undefined }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
    drawImage: () => undefined,
    fillRect,
  } as unknown as null);
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockImplementation((kind = '') => address(kind));
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const logoInput = () => screen.getByLabelText('Logo of the client', { selector: 'input' });
const choose = (bytes: Uint8Array<ArrayBuffer>, name: string) =>
  fireEvent.change(logoInput(), { target: { files: [new File([bytes], name)] } });

test('paper and footer are chosen and kept', async () => {
  const { user, workshop } = renderStage(PrintSection, newWorkshop());
  expect(screen.getByRole('radio', { name: 'A4' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Letter' }));
  await user.type(screen.getByRole('textbox', { name: 'Line at the foot of every page' }), 'Confidential');
  await user.tab();
  expect(workshop().setup.print).toEqual({ paper: 'letter', logo: null, footer: 'Confidential' });
});

test('a logo is drawn anew, shown, and taken off with an undo', async () => {
  drawsPictures();
  const { user, workshop } = renderStage(PrintSection, newWorkshop());
  choose(PNG_HEAD, 'logo.png');
  expect(await screen.findByRole('img', { name: 'Logo of the client' })).toHaveAttribute('src', DRAWN);
  expect(workshop().setup.print?.logo).toBe(DRAWN);
  expect(screen.getByText('The logo stands on the documents.')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Remove the logo' }));
  expect(workshop().setup.print?.logo).toBeNull();
  expect(screen.getByRole('button', { name: 'Choose a logo' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(workshop().setup.print?.logo).toBe(DRAWN);
});

test('a PNG that stays too heavy becomes a JPEG on white', async () => {
  drawsPictures((kind) => (kind === 'image/png' ? `${DRAWN}${'A'.repeat(400_000)}` : 'data:image/jpeg;base64,/9j/'));
  const { workshop } = renderStage(PrintSection, newWorkshop());
  choose(PNG_HEAD, 'photo.png');
  await screen.findByRole('img', { name: 'Logo of the client' });
  expect(workshop().setup.print?.logo).toBe('data:image/jpeg;base64,/9j/');
  expect(fillRect).toHaveBeenCalledWith(0, 0, 600, 128);
});

test.each([
  ['an SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), /^“logo\.png” is no PNG or JPEG/],
  ['a picture that cannot be decoded', PNG_HEAD, /^The picture in “logo\.png” cannot be read/],
  [
    'a picture of 3,600 megapixels',
    Uint8Array.from([...PNG_HEAD.slice(0, 16), 0, 0, 234, 96, 0, 0, 234, 96]),
    /^“logo\.png” is larger .* smaller/,
  ],
])('%s is refused in a sentence and changes nothing', async (_name, bytes, sentence) => {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no picture')));
  const { workshop } = renderStage(PrintSection, newWorkshop());
  choose(bytes, 'logo.png');
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(workshop()).toEqual(newWorkshop());
});
