/**
 * Pixels in rows of a width, softened so many times: each takes a half of its own and a quarter of either side's, along its row and then
 * its column; `beyond` is what lies above and below them. Rows are to begin and end as what lies beyond.
 */
export function softened(pixels: Float32Array, width: number, times: number, beyond = 0): Float32Array {
  let soft = pixels;
  for (let pass = 0; pass < 2 * times; pass += 1) {
    const [before, step] = [soft, pass % 2 === 0 ? 1 : width];
    soft = before.map(
      (own, at) => own / 2 + ((before[at - step] ?? beyond) + (before[at + step] ?? beyond)) / 4,
    );
  }
  return soft;
}
