import * as z from "zod/mini";
import { type Environment, readEnvironment } from "../../shared/workflow/environment.ts";

const name = z.string().check(z.minLength(1));

const Schema = z.object({
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

/** Throws with the names of the variables that are missing or wrong. */
export function readConfig(env: Environment): ApiConfig {
  const values = readEnvironment(Schema, env);
  return {
    bucket: values.GOUJI_BUCKET,
    table: values.GOUJI_TABLE,
    queues: { extractions: values.GOUJI_QUEUE_EXTRACTIONS, notices: values.GOUJI_QUEUE_NOTICES },
  };
}
