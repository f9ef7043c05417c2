import type { Operation } from "../operation.ts";
import { bilingual } from "../schemas/components.ts";
import { parametersOf } from "./parameters.ts";
import { responsesOf } from "./responses.ts";
import { componentSchemas, schemaOf } from "./schemas.ts";
import type { OpenApiDocument, OperationObject } from "./shape.ts";
import { TAGS, tagOf } from "./tags.ts";

function operationObject(operation: Operation): OperationObject {
  const { summary, text } = operation;
  return {
    operationId: operation.id,
    tags: [tagOf(operation.path)],
    summary: bilingual(summary.zh, summary.en),
    ...(text === undefined ? {} : { description: bilingual(text.zh, text.en) }),
    parameters: parametersOf(operation),
    ...(operation.body === null
      ? {}
      : {
          requestBody: {
            required: true as const,
            content: { "application/json": { schema: schemaOf(operation.body) } },
          },
        }),
    responses: responsesOf(operation),
    security: operation.open ? [] : [{ token: [] }],
  };
}

/** The OpenAPI 3.1 document of the given operations, from the very schemas that check their requests. */
export function describeApi(operations: readonly Operation[]): OpenApiDocument {
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const operation of operations)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: operationObject(operation),
    };
  return {
    openapi: "3.1.0",
    info: {
      title: "勾稽 Gouji",
      version: "1",
      description: bilingual(
        "读取、核验、留存政府信息公开工作年度报告，并把对不上的地方交给人来看。",
        "Reads, checks and keeps government disclosure annual reports, and hands to people what does not add up.",
      ),
    },
    servers: [{ url: "/" }],
    tags: TAGS.map(({ name, zh, en }) => ({ name, description: bilingual(zh, en) })),
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: bilingual(
            "云端须登录；本机运行时不需要。",
            "Needed in the cloud; not on a single machine.",
          ),
        },
      },
    },
  };
}
