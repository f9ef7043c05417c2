/** A text long enough to be compared: the same for the same seed, and unlike for another. */
export function words(seed: number): string {
  let state = seed * 7919 + 13;
  return Array.from({ length: 500 }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCodePoint(0x4e00 + (state % 2000));
  }).join("");
}
