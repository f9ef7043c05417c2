import * as z from "zod/mini";
import { components } from "../schemas/components.ts";
import type { JsonSchema } from "./shape.ts";

const UNBOUNDED = Number.MAX_SAFE_INTEGER;

/** Leaves out what only says that numbers are numbers, and patterns that a `format` says better. */
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === UNBOUNDED) delete jsonSchema.maximum;
  if (jsonSchema.minimum === -UNBOUNDED) delete jsonSchema.minimum;
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.propertyNames !== undefined) delete jsonSchema.propertyNames;
}

const uri = (id: string): string => `#/components/schemas/${id}`;

/** Every named schema, as the document has it. */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(components, { uri, override: tidy });
  return Object.fromEntries(
    Object.entries(schemas)
      .map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A reference to a named schema; a schema without a name is written out. */
export function schemaOf(schema: z.core.$ZodType): JsonSchema {
  const id = components.get(schema)?.id;
  if (id !== undefined) return { $ref: uri(id) };
  const { $schema: _, ...written } = z.toJSONSchema(schema, { io: "input", override: tidy });
  return written;
}
