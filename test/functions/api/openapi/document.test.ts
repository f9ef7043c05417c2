import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { describeApi } from "../../../../functions/api/openapi/document.ts";
import { OPERATIONS } from "../../../../functions/api/operations.ts";
import { ROUTES } from "../../../../infra/routes.ts";

const document = describeApi(OPERATIONS);

/** Every value of a document with its path. */
function* walk(value: unknown, path = ""): Generator<readonly [string, unknown]> {
  yield [path, value];
  if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value)) yield* walk(child, `${path}/${key}`);
}
const texts = (name: string) =>
  [...walk(document)].filter(([path, value]) => path.endsWith(`/${name}`) && typeof value === "string");

describe("the OpenAPI document", () => {
  it("describes every route of the topology", () => {
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId, security }]) => [
        `${method.toUpperCase()} ${path}`,
        operationId,
        security.length === 0,
      ]),
    );
    const routes = ROUTES.map(({ method, path, operation, open }) => [`${method} ${path}`, operation, open]);
    expect(described.sort()).toEqual(routes.sort());
  });

  it("refers only to schemas that it has, and has none that nothing refers to", () => {
    const named = Object.keys(document.components.schemas).map((id) => `#/components/schemas/${id}`);
    const references = new Set(texts("$ref").map(([, value]) => value));
    expect([...references].sort()).toEqual(named.sort());
  });

  it("has only schemas that hold under strict JSON Schema 2020-12", () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false });
    addFormats.default(ajv);
    ajv.addVocabulary(["components"]);
    const root = { $id: "api", components: document.components };
    for (const id of Object.keys(document.components.schemas)) {
      const check = ajv.compile({ ...root, $id: `api-${id}`, $ref: `#/components/schemas/${id}` });
      expect(check).toBeTypeOf("function");
    }
  });

  it("says everything in Chinese and in English", () => {
    const said = [...texts("description"), ...texts("summary")];
    expect(said.length).toBeGreaterThan(150);
    for (const [path, value] of said)
      expect(value, path).toMatch(/^[^|]*\p{Script=Han}[^|]* \| [^|]*[A-Za-z][^|]*$/u);
  });

  it("is the same whenever it is written", () => {
    expect(JSON.stringify(describeApi(OPERATIONS))).toBe(JSON.stringify(document));
  });
});
