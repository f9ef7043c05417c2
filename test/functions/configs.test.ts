import { describe, expect, test } from "vitest";
import { readConfig as audit } from "../../functions/audit/config.ts";
import { readConfig as extract } from "../../functions/extract/config.ts";
import { readConfig as ocr } from "../../functions/ocr/config.ts";
import { readConfig as review } from "../../functions/review/config.ts";
import { readConfig as validate } from "../../functions/validate/config.ts";
import { FUNCTIONS } from "../../infra/topology.ts";

const full = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name.endsWith("MINUTES") ? "15" : `the ${name}`]));

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
