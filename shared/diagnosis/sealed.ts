import type { Workshop } from '../workshop/schema';

/**
 * The document as it may leave the entry screens: until the reveal it holds no answer and no revision of either side, only who
 * has sealed and when. Every export, preview and search goes through here; after the reveal the document is returned as it is.
 */
export function withoutSealed(workshop: Workshop): Workshop {
  if (workshop.diagnosis.revealedAt !== null) return workshop;
  const nothing = { marketing: {}, sales: {} };
  return { ...workshop, diagnosis: { ...workshop.diagnosis, answers: nothing, revisions: nothing } };
}
