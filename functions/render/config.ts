import * as z from "zod/mini";
import { type Environment, readEnvironment } from "../../shared/workflow/environment.ts";

const text = () => z.string().check(z.minLength(1));

const Names = z.object({ GOUJI_BUCKET: text(), GOUJI_TABLE: text() });

export interface RenderConfig {
  readonly bucket: string;
  readonly table: string;
}

export function readConfig(env: Environment): RenderConfig {
  const names = readEnvironment(Names, env);
  return { bucket: names.GOUJI_BUCKET, table: names.GOUJI_TABLE };
}
