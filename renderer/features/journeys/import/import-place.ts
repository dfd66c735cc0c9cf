/** The place on the stage that opens an import: the command palette navigates to it, and the focus comes back to it. */
export const IMPORT_PLACE = 'import-csv';
