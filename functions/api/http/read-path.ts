import type * as z from "zod/mini";
import { NotFound } from "../problems/not-found.ts";
import { typed } from "./read-query.ts";

/**
 * The parameters of a path. API Gateway has decoded them already, once, before it matched the route. What
 * cannot be an address leads nowhere: 404, not 400.
 */
export function readPath<T extends z.ZodMiniObject>(
  schema: T,
  parameters: Readonly<Record<string, string | undefined>> | undefined,
): z.output<T> {
  const entries = Object.entries(parameters ?? {}).map(([name, value]) => [name, value ?? ""] as const);
  const parsed = schema.safeParse(typed(schema.def.shape, entries));
  if (parsed.success) return parsed.data;
  throw new NotFound({ zh: "没有这个地址。", en: "There is nothing at this address." });
}
