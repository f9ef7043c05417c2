/** A file past this size (bytes) is refused before it is looked at. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Text of a report is some tens of kilobytes; a saved page with its scripts may be a few megabytes. */
export const MAX_TEXT_BYTES = 8 * 1024 * 1024;
