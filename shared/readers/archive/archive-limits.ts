import type { PackageLimits } from "../package/open-package.ts";

const MEGABYTE = 1024 * 1024;

/** A province's reports of a year fit in; what asks for more is refused as a whole. */
export const ARCHIVE_LIMITS: PackageLimits = {
  entries: 2_000,
  entryBytes: 50 * MEGABYTE,
  totalBytes: 500 * MEGABYTE,
};
