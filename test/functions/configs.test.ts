import { describe, expect, test } from "vitest";
import { readConfig as audit } from "../../functions/audit/config.ts";
import { readConfig as extract } from "../../functions/extract/config.ts";
import { readConfig as ocr } from "../../functions/ocr/config.ts";
import { readConfig as review } from "../../functions/review/config.ts";
import { readConfig as validate } from "../../functions/validate/config.ts";
import { FUNCTIONS } from "../../infra/topology.ts";

/** Values of variables that are not free text. */
const VALUES: Readonly<Record<string, string>> = {
  GOUJI_AUDIT_IDLE_MINUTES: "15",
  GOUJI_REGION: "eu-west-1",
  GOUJI_OCR_ENGINE: "local,us-east-1=textract",
  GOUJI_TEXTRACT_PER_SECOND: "0.5",
};

const full = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, VALUES[name] ?? `the ${name}`]));

describe.each([
  { name: "extract", readConfig: extract },
  { name: "ocr", readConfig: ocr },
  { name: "validate", readConfig: validate },
  { name: "review", readConfig: review },
  { name: "audit", readConfig: audit },
] as const)("the environment of $name", ({ name, readConfig }) => {
  const names = FUNCTIONS[name].environment;

  test("is what the topology gives it", () => {
    expect(() => readConfig(full(names))).not.toThrow();
  });

  test.each(names)("is missed at the start without %s, by name", (missing) => {
    const { [missing]: _, ...rest } = full(names);
    expect(() => readConfig(rest)).toThrow(missing);
    expect(() => readConfig({ ...rest, [missing]: "" })).toThrow(missing);
  });
});

test("queues and settings land where they belong", () => {
  expect(extract(full(FUNCTIONS.extract.environment)).queues).toEqual({
    extractions: "the GOUJI_QUEUE_EXTRACTIONS",
    pages: "the GOUJI_QUEUE_PAGES",
    review: "the GOUJI_QUEUE_REVIEW",
    scans: "the GOUJI_QUEUE_SCANS",
    notices: "the GOUJI_QUEUE_NOTICES",
  });
  expect(audit(full(FUNCTIONS.audit.environment))).toMatchObject({
    bucket: "the GOUJI_BUCKET",
    table: "the GOUJI_TABLE",
    queues: { uploads: "the GOUJI_QUEUE_UPLOADS" },
    idleMinutes: 15,
  });
  expect(() => audit({ ...full(FUNCTIONS.audit.environment), GOUJI_AUDIT_IDLE_MINUTES: "soon" })).toThrow(
    "GOUJI_AUDIT_IDLE_MINUTES",
  );
});

test("OCR's engine is that of its region; one that is none, or that the region does not have, is told at the start", () => {
  const environment = full(FUNCTIONS.ocr.environment);
  const engine = (setting: string, region: string) =>
    ocr({ ...environment, GOUJI_OCR_ENGINE: setting, GOUJI_REGION: region }).engine;
  expect(ocr(environment)).toMatchObject({ engine: "local", region: "eu-west-1", textractPerSecond: 0.5 });
  expect(engine("local,us-east-1=textract", "us-east-1")).toBe("textract");
  expect(() => engine("tesseract", "us-east-1")).toThrow("GOUJI_OCR_ENGINE");
  expect(() => engine("local-then-textract", "cn-north-1")).toThrow("has no Textract");
});
