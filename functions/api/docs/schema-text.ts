import type { JsonSchema } from "../openapi/shape.ts";

const list = (value: unknown): readonly JsonSchema[] => (Array.isArray(value) ? value : []);

/** The name of a schema that is referred to. */
export const nameOf = (schema: JsonSchema): string | null =>
  typeof schema.$ref === "string" ? (schema.$ref.split("/").at(-1) ?? null) : null;

function scalar(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const type = Array.isArray(schema.type) ? schema.type.join(" | ") : String(schema.type ?? "any");
  const format = typeof schema.format === "string" ? ` (${schema.format})` : "";
  const bounds =
    schema.maximum === undefined ? "" : ` ${String(schema.minimum ?? "")}–${String(schema.maximum)}`;
  const preset = schema.default === undefined ? "" : `, default ${JSON.stringify(schema.default)}`;
  return `${type}${format}${bounds}${preset}`;
}

function ofObject(schema: JsonSchema): string {
  const { properties, additionalProperties } = schema;
  if (typeof additionalProperties === "object" && additionalProperties !== null)
    return `{ [id]: ${typeText(additionalProperties as JsonSchema)} }`;
  const fields = Object.entries((properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  return `{ ${fields.map(([name, field]) => `${name}: ${typeText(field)}`).join(", ")} }`;
}

/** A schema's type in one line, e.g. `string | null` or `Finding[]`. */
export function typeText(schema: JsonSchema): string {
  const name = nameOf(schema);
  if (name !== null) return name;
  const choices = [...list(schema.anyOf), ...list(schema.oneOf)];
  if (choices.length > 0) return [...new Set(choices.map(typeText))].join(" | ");
  if (schema.type === "array") return ofArray(schema);
  return schema.type === "object" ? ofObject(schema) : scalar(schema);
}

function ofArray(schema: JsonSchema): string {
  const tuple = list(schema.prefixItems);
  if (tuple.length > 0) return `[${tuple.map(typeText).join(", ")}]`;
  const item = typeText((schema.items ?? {}) as JsonSchema);
  return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
}
