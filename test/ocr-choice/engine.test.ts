import { describe, expect, test } from "vitest";
import {
  engineOfFile,
  engineOfRegion,
  OCR_ENGINES,
  parseEngineSetting,
} from "../../shared/ocr-choice/engine.ts";

describe("the engine of a region", () => {
  const setting = (text: string) => {
    const parsed = parseEngineSetting(text);
    if (parsed === null) throw new Error(text);
    return parsed;
  };

  test.each(OCR_ENGINES)("is %s everywhere, or in single regions", (engine) => {
    expect(engineOfRegion(setting(engine), "us-east-1")).toBe(engine);
    const mixed = setting(`local, us-east-1 = ${engine}`.replaceAll(" = ", "="));
    expect(engineOfRegion(mixed, "us-east-1")).toBe(engine);
    expect(engineOfRegion(mixed, "ap-southeast-1")).toBe("local");
  });

  test.each([
    "",
    "Local",
    "tesseract",
    "textract,",
    "local,textract",
    "us-east-1=textract",
    "local,here=textract",
    "local,us-east-1=textract,us-east-1=local",
    "local,us-east-1=eu-west-1=textract",
  ])("is not told by %j", (text) => expect(parseEngineSetting(text)).toBeNull());

  test("is local in China: everything else is refused at the start, in words", () => {
    for (const engine of ["textract", "local-then-textract"])
      for (const region of ["cn-north-1", "cn-northwest-1"])
        expect(() => engineOfRegion(setting(engine), region)).toThrow(
          `${region} has no Textract: use local there`,
        );
    expect(engineOfRegion(setting("textract,cn-north-1=local"), "cn-north-1")).toBe("local");
  });
});

describe("the engine of a file", () => {
  test("is the region's where its metadata says nothing", () => {
    for (const metadata of [{}, { "ocr-engine": " " }, { sender: "a@example.gov.cn" }])
      expect(engineOfFile("local-then-textract", metadata, "us-east-1")).toEqual({
        engine: "local-then-textract",
        refused: null,
      });
  });

  test.each(OCR_ENGINES)("is %s where its metadata says so", (engine) => {
    expect(engineOfFile("local", { "ocr-engine": engine }, "us-east-1")).toEqual({ engine, refused: null });
  });

  test("is the region's, and said to be, where its metadata asks for what is not there", () => {
    expect(engineOfFile("local", { "ocr-engine": "best" }, "us-east-1")).toEqual({
      engine: "local",
      refused: "ocr-engine: no engine has this name",
    });
    expect(engineOfFile("local", { "ocr-engine": "textract" }, "cn-north-1")).toEqual({
      engine: "local",
      refused: "ocr-engine: cn-north-1 has no Textract",
    });
  });
});
