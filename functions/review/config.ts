import * as z from "zod/mini";
import { type Environment, readEnvironment } from "../../shared/workflow/environment.ts";

const text = () => z.string().check(z.minLength(1));

const Names = z.object({ GOUJI_BUCKET: text(), GOUJI_TABLE: text(), GOUJI_QUEUE_NOTICES: text() });

export interface ReviewConfig {
  readonly table: string;
  readonly queues: { readonly notices: string };
}

export function readConfig(env: Environment): ReviewConfig {
  const names = readEnvironment(Names, env);
  return { table: names.GOUJI_TABLE, queues: { notices: names.GOUJI_QUEUE_NOTICES } };
}
