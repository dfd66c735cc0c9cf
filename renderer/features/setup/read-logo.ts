import { invariant } from '../../../shared/invariant';
import {
  type LogoProblem,
  LONGEST_LOGO,
  logoSize,
  MOST_LOGO_BYTES,
  type PictureHead,
  readLogoHead,
} from '../../../shared/report/formats/pictures/logo-file';
import { err, ok, type Result } from '../../../shared/result';

/** A chosen file as a logo ready to be printed: drawn anew, so that of the file nothing but its picture is kept. */
export async function readLogo(file: File): Promise<Result<string, LogoProblem>> {
  if (file.size > MOST_LOGO_BYTES) return err('too-large');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return err('broken');
  const head = readLogoHead(new Uint8Array(bytes));
  return head.ok ? drawAnew(bytes, head.value) : head;
}

async function drawAnew(bytes: ArrayBuffer, { kind }: PictureHead): Promise<Result<string, LogoProblem>> {
  const picture = await createImageBitmap(new Blob([bytes], { type: `image/${kind}` })).catch(() => null);
  if (picture === null) return err('broken');
  const address = kind === 'png' ? drawn(picture, 'png') : drawn(picture, 'jpeg');
  const kept = address.length <= LONGEST_LOGO ? address : drawn(picture, 'jpeg');
  picture.close();
  return ok(kept);
}

/** What a JPEG cannot leave clear is white, as paper is. */
function drawn(picture: ImageBitmap, kind: PictureHead['kind']): string {
  const { width, height } = logoSize(picture);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = invariant(canvas.getContext('2d'), 'a canvas that nobody drew on gives a pen');
  pen.imageSmoothingQuality = 'high';
  if (kind === 'jpeg') {
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, width, height);
  }
  pen.drawImage(picture, 0, 0, width, height);
  return canvas.toDataURL(`image/${kind}`, 0.9);
}
