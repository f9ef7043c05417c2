import { fingerprint } from "../../shared/workflow/fingerprint.ts";

const HOUR = 3_600_000;

/** The hour of the day (UTC) that is an object's own. */
function hourOf(key: string): number {
  return Number.parseInt(fingerprint(key).slice(0, 8), 16) % 24;
}

/**
 * Whether an object is compared in the run at `now` (milliseconds). One that was dropped within a day is compared
 * in every run; an older one in an hour of the day of its own, so that a run reads a small part of a large bucket
 * and every object is compared daily, without remembering where the last run stopped. Needs a run every hour.
 */
export function isDue(key: string, lastModified: string, now: number): boolean {
  return now - Date.parse(lastModified) < 24 * HOUR || hourOf(key) === Math.floor(now / HOUR) % 24;
}
