import type { OpenOutcome } from '../../shared/ipc/contract';

/** Lets the person choose one file and reads it as strict UTF-8; at most 50 MB. */
export async function pickTextFile(accept: string): Promise<OpenOutcome> {
  const file = await pickFile(accept);
  return file ? readTextFile(file) : { status: 'cancelled' };
}

/** Lets the person choose one file; null when the dialog was closed. */
export function pickFile(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  return new Promise((answer) => {
    const close = (file: File | null) => {
      input.remove();
      answer(file);
    };
    input.addEventListener('cancel', () => close(null));
    input.addEventListener('change', () => close(input.files?.[0] ?? null));
    document.body.append(input);
    input.click();
  });
}

/** Reads a file that a person chose, or says why it cannot be one of ours. */
export async function readTextFile(file: File): Promise<OpenOutcome> {
  const { name } = file;
  if (file.size > MOST_BYTES) return { status: 'refused', name, reason: 'too-big' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { status: 'refused', name, reason: 'unreadable' };
  try {
    return { status: 'opened', name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Not UTF-8: a picture, an archive or another encoding.
    return { status: 'refused', name, reason: 'not-text' };
  }
}

const MOST_BYTES = 50 * 1024 * 1024;
