import type { Record } from "./record.ts";

/** No column of the form counts up by one over so many rows. */
const LEAST_ROWS = 8;

/** The number that a row of columns begins with after its labels; null where there is none. */
function leadingNumber({ binding, labels, values }: Record): number | null {
  const value = binding === "columns" && labels.length > 0 ? values[0]?.value : undefined;
  return value?.kind === "number" ? value.value : null;
}

/** Rows whose first column after the labels only counts them (行次), without it. */
export function withoutSerials(records: readonly Record[]): readonly Record[] {
  const led = records.flatMap((record) => {
    const number = leadingNumber(record);
    return number === null ? [] : [{ record, number }];
  });
  const counted = new Set<Record>();
  let start = 0;
  led.forEach(({ number }, index) => {
    if (number + 1 === led[index + 1]?.number) return;
    const run = led.slice(start, index + 1);
    if (run.length >= LEAST_ROWS) for (const { record } of run) counted.add(record);
    start = index + 1;
  });
  if (counted.size === 0) return records;
  return records.map((record) =>
    counted.has(record) ? { ...record, values: record.values.slice(1) } : record,
  );
}
