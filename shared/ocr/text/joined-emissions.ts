import type { Emission } from "../engines.ts";

/** Emissions of lines one after the other as one, with nothing seen between them. They have the same classes. */
export function joinedEmissions(emissions: readonly Emission[]): Emission {
  const classes = emissions[0]?.classes ?? 1;
  const nothing = new Float32Array(classes);
  nothing[0] = 1;
  const rows = emissions.flatMap(({ data }, index) => (index === 0 ? [data] : [nothing, data]));
  const data = new Float32Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const row of rows) {
    data.set(row, at);
    at += row.length;
  }
  return { steps: data.length / classes, classes, data };
}
