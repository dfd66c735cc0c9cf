/** Documents on the screen, page by page. */
export const document = {
  'document.page': 'Page {number} of {count}',
  'document.making': 'Making the pages …',
  'document.breaks': 'Page breaks show in the desktop app, or in the print dialog.',
  'document.failed': 'The pages could not be made ({problem}); this is the text of the document.',
} as const;
