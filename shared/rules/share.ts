/** A share as people write it: 12.5%, or 30% where it is whole. Of nothing there is no share. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "—" : `${Math.round((part / whole) * 1000) / 10}%`;
}
