import { describePdfProblem, type PdfProblem } from '../../shared/report/formats/pdf-problem';
import { err, type Result } from '../../shared/result';
import { makePdf, type PrintOnce } from './make-pdf';

/** What is said where nothing was printed at all. */
export const NOT_PRINTED = 'The PDF could not be printed: try it again, or export it from the app.';

/** What is said where the PDF is not as it should be. */
export const wrongPdfSentence = (problem: PdfProblem): string =>
  `A PDF came out wrong: ${describePdfProblem(problem)}. Nothing was saved.`;

/** Makes the PDF of a finished document and reads it back; one sentence where it cannot be printed or came out wrong. */
export async function printChecked(
  html: string,
  print: (html: string) => Promise<Result<Uint8Array, string>>,
): Promise<Result<Uint8Array, string>> {
  let sentence: string = NOT_PRINTED;
  const once: PrintOnce = async (document) => {
    const printed = await print(document);
    if (printed.ok) return printed.value;
    sentence = printed.error;
    throw new Error('nothing was printed');
  };
  try {
    const made = await makePdf(html, once);
    return made.ok ? made : err(wrongPdfSentence(made.error));
  } catch {
    return err(sentence);
  }
}
