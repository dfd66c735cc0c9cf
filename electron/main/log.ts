/** Says on the terminal what went wrong; never a document's content and never to a file. */
export function logProblem(what: string, error?: unknown): void {
  console.error(`parley: ${what}${error === undefined ? '' : ` (${briefly(error)})`}`);
}

/** Code and kind are enough to look for the cause; messages and stacks may hold names that people typed. */
function briefly(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  return `${error.name}${code}`;
}
