import { describe, expect, it } from "vitest";
import { typeText } from "../../../../functions/api/docs/schema-text.ts";

describe("a type in one line", () => {
  it.each([
    [{ type: "string" }, "string"],
    [{ type: ["number", "null"] }, "number | null"],
    [{ type: "integer", minimum: 1, maximum: 100 }, "integer 1–100"],
    [{ type: "string", format: "date" }, "string (date)"],
    [{ const: "PUT" }, '"PUT"'],
    [{ enum: ["a", "b"] }, '"a" | "b"'],
    [{ $ref: "#/components/schemas/Cell" }, "Cell"],
    [{ anyOf: [{ $ref: "#/components/schemas/Cell" }, { type: "null" }] }, "Cell | null"],
    [{ type: "array", items: { type: "string" } }, "string[]"],
    [{ type: "array", items: { enum: ["a", "b"] } }, '("a" | "b")[]'],
    [{ type: "array", prefixItems: [{ type: "number" }, { type: "string" }] }, "[number, string]"],
    [{ type: "object", additionalProperties: { type: "string" } }, "{ [id]: string }"],
    [
      { type: "object", properties: { a: { type: "integer" } }, additionalProperties: false },
      "{ a: integer }",
    ],
    [{}, "any"],
  ])("%j is %s", (schema, text) => {
    expect(typeText(schema)).toBe(text);
  });
});
