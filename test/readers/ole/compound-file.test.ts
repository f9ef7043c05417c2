import CFB from "cfb";
import { describe, expect, it } from "vitest";
import { CompoundFile } from "../../../shared/readers/ole/compound-file.ts";
import { readSummary } from "../../../shared/readers/ole/summary.ts";
import { gb18030 } from "../bytes.ts";
import { outcomeOf, outcomesOfFlips } from "../damage.ts";

function contained(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams))
    CFB.utils.cfb_add(container, `/${name}`, Buffer.from(bytes));
  return new Uint8Array(CFB.write(container, { type: "buffer" }));
}

const counted = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => index % 251);

describe("the streams of a compound file", () => {
  it.each([0, 1, 63, 64, 65, 4095, 4096, 4097, 9 * 1024 * 1024])("of %i bytes", (length) => {
    const file = new CompoundFile(
      contained({ Before: counted(100), Stream: counted(length), After: counted(5000) }),
    );
    const stream = file.stream("stream");
    expect(stream?.length).toBe(length);
    expect(Buffer.compare(Buffer.from(stream?.bytes ?? []), Buffer.from(counted(length)))).toBe(0);
    expect(file.stream("After")?.length).toBe(5000);
  });

  it("are found by name, and are null where there are none", () => {
    const file = new CompoundFile(contained({ WordDocument: counted(10) }));
    expect(file.names).toContain("WordDocument");
    expect(file.stream("Workbook")).toBeNull();
  });
});

describe("a damaged compound file", () => {
  const good = contained({ Small: counted(1_000), Large: counted(50_000) });
  const readAll = (bytes: Uint8Array): void => {
    const file = new CompoundFile(bytes);
    for (const name of file.names) file.stream(name);
  };

  it("is refused where it is cut off", () => {
    expect(outcomeOf(readAll, good.subarray(0, 400))).toBe("CORRUPT");
    expect(outcomeOf(readAll, good.subarray(0, 30_000))).toBe("CORRUPT");
  });

  it("may lack the end of its last sector", () => {
    expect(outcomeOf(readAll, good.subarray(0, good.length - 7))).toBe("read");
  });

  it("is read or refused, whatever bits are changed", () => {
    for (const outcome of outcomesOfFlips(readAll, good, 500)) expect(["read", "CORRUPT"]).toContain(outcome);
  });

  it("with a chain of sectors that goes in circles ends with the stream's size", () => {
    const circular = good.slice();
    const view = new DataView(circular.buffer);
    const fat = 512 + view.getUint32(0x4c, true) * 512;
    for (let entry = 0; entry < 128; entry += 1)
      if (view.getUint32(fat + entry * 4, true) < 0xfffffffa) view.setUint32(fat + entry * 4, entry, true);
    expect(outcomeOf(readAll, circular)).toMatch(/^(?:read|CORRUPT)$/u);
  });
});

const u32 = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);

/** A property set of these typed values. */
function propertySet(properties: readonly (readonly [id: number, type: number, value: readonly number[]])[]) {
  const values = properties.map(([, type, value]) => [...u32(type), ...value]);
  let at = 8 + properties.length * 8;
  const index = properties.flatMap(([id], position) => {
    const place = at;
    at += values[position]?.length ?? 0;
    return [...u32(id), ...u32(place)];
  });
  const section = [...u32(at), ...u32(properties.length), ...index, ...values.flat()];
  return Uint8Array.from([...new Array<number>(44).fill(0), ...u32(48), ...section]);
}

describe("what a compound file says of itself", () => {
  const summary = (...properties: Parameters<typeof propertySet>[0]) =>
    readSummary(new CompoundFile(contained({ "\u0005SummaryInformation": propertySet(properties) })));
  const ticks = (iso: string): number[] => {
    const value = (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n;
    return [...u32(Number(value & 0xffffffffn)), ...u32(Number(value >> 32n))];
  };
  const title = [...gb18030("年度报告"), 0];

  it("is a title in its code page, and a day", () => {
    expect(
      summary(
        [1, 2, [0xa8, 0x03, 0, 0]],
        [2, 0x1e, [...u32(title.length), ...title, 0, 0, 0]],
        [12, 0x40, ticks("2022-01-14T09:00:00Z")],
      ),
    ).toEqual({ title: "年度报告", createdOn: "2022-01-14" });
  });

  it.each<[string, Parameters<typeof propertySet>[0]]>([
    ["a code page that is not known", [[2, 0x1e, [...u32(title.length), ...title]]]],
    ["a title of no length", [[2, 0x1f, u32(0xffffffff)]]],
    ["a time that nobody set", [[12, 0x40, ticks("1601-01-01T00:00:00Z")]]],
    ["values of other types", [[12, 3, [...u32(1), ...u32(1)]]]],
  ])("is nothing for %s", (_, properties) => expect(summary(...properties)).toEqual({}));

  it("is nothing where there is no summary", () => {
    expect(readSummary(new CompoundFile(contained({ A: counted(10) })))).toEqual({});
  });
});
