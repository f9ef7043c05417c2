import type { Message } from "../../../shared/report/finding.ts";
import type { Operation } from "../operation.ts";
import { bilingual } from "../schemas/components.ts";
import { schemaOf } from "./schemas.ts";
import type { JsonSchema, ParameterObject } from "./shape.ts";

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

function parametersIn(place: "path" | "query", schema: ObjectSchema): readonly ParameterObject[] {
  return Object.entries(schema.properties ?? {}).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: schema.required?.includes(name) ?? false,
    ...(typeof description === "string" ? { description } : {}),
    schema: rest,
  }));
}

const header = ([name, { zh, en }]: readonly [string, Message]): ParameterObject => ({
  name,
  in: "header",
  required: true,
  description: bilingual(zh, en),
  schema: { type: "string" },
});

export function parametersOf(operation: Operation): readonly ParameterObject[] {
  return [
    ...parametersIn("path", schemaOf(operation.params) as ObjectSchema),
    ...parametersIn("query", schemaOf(operation.query) as ObjectSchema),
    ...Object.entries(operation.headers ?? {}).map(header),
  ];
}
