import * as z from "zod/mini";
import { parseEngineSetting } from "../../shared/ocr-choice/engine.ts";

/**
 * What changes the shape of the stack, given as CDK context (`-c mailTransport=smtp`). What only changes values is
 * a CloudFormation parameter, so that one synthesized template serves every account: see parameters.ts.
 */
const Options = z.object({
  /** Stack name; part of every queue's name. */
  name: z._default(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/)), "gouji"),
  /** `smtp` where the region has no SES, as in China. */
  mailTransport: z._default(z.enum(["ses", "smtp"]), "ses"),
  /** `x86_64` where the region has no Graviton for Lambda; the code is the same. */
  architecture: z._default(z.enum(["arm64", "x86_64"]), "arm64"),
  /** Which engine reads scanned pages: `local`, `textract`, `local-then-textract`, or by region; see shared/ocr-choice. */
  ocrEngine: z._default(
    z.string().check(z.refine((text) => parseEngineSetting(text) !== null, "no such engine")),
    "local",
  ),
  /** Address of the API as people see it, where it has a domain of its own. */
  publicUrl: z.optional(z.url()),
  /** Comma-separated web origins that may upload from a browser; none by default. */
  uploadOrigins: z._default(z.string(), ""),
  /** Who hears the alarm; others can subscribe to its topic. */
  alarmEmail: z.optional(z.email()),
});

export type StackOptions = z.infer<typeof Options>;

/** Reads the options from context; throws with the name of what does not fit. */
export function readOptions(context: (name: string) => unknown): StackOptions {
  const given = Object.fromEntries(Object.keys(Options.shape).map((name) => [name, context(name)]));
  return Options.parse(given);
}
