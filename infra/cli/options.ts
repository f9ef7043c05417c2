import { type ParseArgsConfig, parseArgs } from "node:util";
import { fail, ok, type Result } from "../../shared/document/result.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true; args: string[] }>
>;

/** Parses a command's arguments; the error is one sentence for the person who typed them. */
export function parseOptions<const T extends Options>(
  args: readonly string[],
  options: T,
): Result<Parsed<T>, string> {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  } catch (error) {
    if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
      return fail(error.message);
    }
    throw error;
  }
}
