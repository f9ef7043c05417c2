import { describe, expect, it } from "vitest";
import { caseAt } from "../../corpus/corpus.ts";
import { utf8 } from "../bytes.ts";
import { GuardedReading } from "./guarded.ts";

/** A thread that answers a file of one byte, and with any other does what is given. */
const thread = (otherwise: string): URL =>
  new URL(
    `data:text/javascript,import { parentPort } from "node:worker_threads";
    parentPort.on("message", (bytes) => { if (bytes.length !== 1) { ${otherwise} } parentPort.postMessage("fine"); });`,
  );

const SHORT = utf8("x");
const LONG = utf8("xx");

describe("a guarded reading", () => {
  it("says what became of a file", async () => {
    const reading = new GuardedReading();
    expect(await reading.read(new Uint8Array())).toBe("EMPTY");
    expect(await reading.read(utf8("无关内容"))).toBe("NOT_A_REPORT");
    expect(await reading.read(caseAt(1, 1).bytes)).toBe("report");
    await reading.close();
  });

  it("ends one that does not come back, and reads the next file", async () => {
    const reading = new GuardedReading({ cpuSeconds: 0.2 }, thread("for (;;);"));
    expect(await reading.read(LONG)).toBe("over 0.2 s of work");
    expect(await reading.read(SHORT)).toBe("fine");
    await reading.close();
  });

  it("ends one that takes more than its share of memory, and reads the next file", async () => {
    const hoard = "const all = []; for (;;) all.push([all.length]);";
    const reading = new GuardedReading({ heapMegabytes: 16 }, thread(hoard));
    expect(await reading.read(LONG)).toContain("over its share of memory");
    expect(await reading.read(SHORT)).toBe("fine");
    await reading.close();
  });
});
