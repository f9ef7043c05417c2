const BEIJING_OFFSET = 8 * 60 * 60 * 1000;

/** An ISO time as the clocks of the recipients show it, to the minute: `2024-01-26 14:30`. */
export function beijingTime(iso: string): string {
  return new Date(Date.parse(iso) + BEIJING_OFFSET).toISOString().slice(0, 16).replace("T", " ");
}
