import type * as z from "zod/mini";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Parses a function's environment; throws at start with the names of what is missing or wrong. */
export function readEnvironment<T>(schema: z.ZodMiniType<T>, env: Environment): T {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  const names = [...new Set(result.error.issues.map(({ path }) => path.map(String).join(".")))];
  throw new Error(`missing or wrong in the environment: ${names.join(", ")}`);
}
