import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundleFunctions } from "../../infra/tools/bundle.ts";
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName } from "../../infra/topology.ts";
import { eventOf } from "../functions/api/support/event.ts";
import { runBundle } from "./run-bundle.ts";
import { sampleEnvironment } from "./sample-environment.ts";

/** Bytes of one function's code; more would mean that something came along that no function needs. */
const LIMIT = 2_000_000;
/** Bytes that Lambda takes of a function without a container, everything counted; and what OCR may take of them. */
const UNZIPPED = 250_000_000;
const OCR_UNZIPPED = 120_000_000;

const PRINT_HANDLER = "import(process.argv[1]).then(({ handler }) => process.stdout.write(typeof handler))";

const modulesOf = ({ folder }: Bundle): readonly string[] =>
  readdirSync(folder).filter((file) => file.endsWith(".mjs"));

const folder = mkdtempSync(path.join(tmpdir(), "gouji-bundles-"));
let bundles: Readonly<Record<FunctionName, Bundle>>;

beforeAll(async () => {
  bundles = await bundleFunctions(path.join(folder, "first"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(FUNCTION_NAMES)("bundle of %s", (name) => {
  it("is a handler with its threads and assets, and starts far from the project's packages", async () => {
    const { threads = [], assets = [], files: own = [] } = FUNCTIONS[name];
    const files = [
      "index.mjs",
      ...threads.map((thread) => `${path.basename(thread, ".ts")}.mjs`),
      ...[...assets, ...own].map((file) => path.basename(file)),
    ];
    const there = readdirSync(bundles[name].folder);
    if (threads.length === 0) expect(there.sort()).toEqual(files.sort());
    else expect(there).toEqual(expect.arrayContaining(files));
    const file = pathToFileURL(path.join(bundles[name].folder, "index.mjs")).href;
    const environment = { ...sampleEnvironment(name), AWS_REGION: "eu-west-1" };
    const run = promisify(execFile)(process.execPath, ["-e", PRINT_HANDLER, file], {
      env: environment,
      cwd: folder,
    });
    expect(await run).toEqual({ stdout: "function", stderr: "" });
  });

  it("is small", () => {
    expect(bundles[name].bytes).toBeGreaterThan(1_000);
    expect(bundles[name].bytes).toBeLessThan(LIMIT);
  });

  it("fits into what Lambda takes", () => {
    const { unzipped } = bundles[name];
    expect(unzipped).toBeGreaterThanOrEqual(bundles[name].bytes);
    expect(unzipped).toBeLessThan(name === "ocr" ? OCR_UNZIPPED : UNZIPPED / 10);
  });

  it("holds native code for its platform alone, and none where it is not said", () => {
    const native = readdirSync(bundles[name].folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(?:node|dll|dylib|so)(?:\.|$)/u.test(file),
    );
    const elsewhere = /darwin|win32|arm64/u;
    expect(native.filter((file) => elsewhere.test(file))).toEqual([]);
    expect(native.length > 0).toBe((FUNCTIONS[name].packages ?? []).length > 0);
  });

  it("holds no path of the machine that built it", () => {
    for (const file of modulesOf(bundles[name])) {
      const code = readFileSync(path.join(bundles[name].folder, file), "utf8");
      expect(code).not.toContain(process.cwd());
      expect(code).not.toContain("sourceMappingURL");
    }
  });
});

it("the API serves its review desk from its bundle", async () => {
  const environment = { ...sampleEnvironment("api"), AWS_REGION: "eu-west-1" };
  for (const event of [eventOf("getDesk", {}), eventOf("getDeskScript", { path: { script: "cells.js" } })]) {
    const { answer } = await runBundle(bundles.api.folder, event, environment);
    expect(answer).toMatchObject({ statusCode: 200 });
  }
});

describe("bundles", () => {
  it("are the same bytes when built again", async () => {
    const again = await bundleFunctions(path.join(folder, "second"));
    for (const name of FUNCTION_NAMES) {
      const [one, other] = [bundles[name], again[name]].map((bundle) =>
        modulesOf(bundle).map((file) => [file, readFileSync(path.join(bundle.folder, file), "utf8")]),
      );
      expect(one, name).toEqual(other);
    }
  });

  it("keep their source maps beside the code, not in it", () => {
    for (const name of FUNCTION_NAMES) {
      expect(readdirSync(path.dirname(bundles[name].folder)).sort()).toEqual(["code", "maps"]);
    }
  });
});
