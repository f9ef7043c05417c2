import { describe, expect, test } from "vitest";
import { readConfig } from "../../../functions/ocr/config.ts";
import { createContainer } from "../../../functions/ocr/container.ts";
import { FUNCTIONS } from "../../../infra/topology.ts";
import { OCR_ENGINES } from "../../../shared/ocr-choice/engine.ts";

/** What OCR chooses in a region, by its setting, for a file with this metadata. */
function chosen(setting: string, region: string, metadata: Readonly<Record<string, string>> = {}) {
  const names = FUNCTIONS.ocr.environment.map((name) => [name, `the ${name}`] as const);
  const environment = {
    ...Object.fromEntries(names),
    GOUJI_OCR_ENGINE: setting,
    GOUJI_REGION: region,
    GOUJI_TEXTRACT_PER_SECOND: "1",
  };
  return createContainer(readConfig(environment)).chooseEngine(metadata);
}

describe("the engine that OCR takes", () => {
  test("is the region's", () => {
    const setting = "local,us-east-1=local-then-textract,eu-west-1=textract";
    expect(chosen(setting, "us-east-1").engine).toBe("local-then-textract");
    expect(chosen(setting, "eu-west-1").engine).toBe("textract");
    expect(chosen(setting, "cn-north-1").engine).toBe("local");
  });

  test.each(OCR_ENGINES)(
    "is %s for a file whose metadata asks for it, where Textract is set up",
    (engine) => {
      expect(chosen("local-then-textract", "us-east-1", { "ocr-engine": engine })).toEqual({
        engine,
        refused: null,
      });
    },
  );

  test("is local where Textract is not set up, whatever a file asks for, and says so", () => {
    expect(chosen("local", "us-east-1", { "ocr-engine": "textract" })).toEqual({
      engine: "local",
      refused: "textract is not set up in this deployment",
    });
    expect(chosen("local", "cn-north-1", { "ocr-engine": "textract" })).toEqual({
      engine: "local",
      refused: "ocr-engine: cn-north-1 has no Textract",
    });
  });

  test("keeps the function from starting where the region has no Textract", () => {
    expect(() => chosen("textract", "cn-northwest-1")).toThrow("cn-northwest-1 has no Textract");
    expect(() => chosen("best", "us-east-1")).toThrow("GOUJI_OCR_ENGINE");
  });
});
