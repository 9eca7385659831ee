export const MEGABYTE = 1024 * 1024;

/** The most that one file may have. Gateway and modules refuse more. */
export const LARGEST_FILE = 20 * MEGABYTE;
