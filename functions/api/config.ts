import * as z from "zod/mini";

const name = z.string().check(z.minLength(1));

const Environment = z.object({
  GOUJI_BUCKET: name,
  GOUJI_TABLE: name,
  GOUJI_QUEUE_EXTRACTIONS: z.url(),
  GOUJI_QUEUE_NOTICES: z.url(),
});

export interface ApiConfig {
  readonly bucket: string;
  readonly table: string;
  readonly queues: { readonly extractions: string; readonly notices: string };
}

/** Throws with the names of the variables that are missing or malformed. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ApiConfig {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => path.join(".")))];
    throw new Error(`missing or malformed: ${names.join(", ")}`);
  }
  return {
    bucket: parsed.data.GOUJI_BUCKET,
    table: parsed.data.GOUJI_TABLE,
    queues: { extractions: parsed.data.GOUJI_QUEUE_EXTRACTIONS, notices: parsed.data.GOUJI_QUEUE_NOTICES },
  };
}
