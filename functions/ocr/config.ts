import * as z from "zod/mini";
import { type Environment, readEnvironment } from "../../shared/workflow/environment.ts";

const text = () => z.string().check(z.minLength(1));

const Names = z.object({
  GOUJI_BUCKET: text(),
  GOUJI_TABLE: text(),
  GOUJI_QUEUE_EXTRACTIONS: text(),
  GOUJI_QUEUE_PAGES: text(),
  GOUJI_QUEUE_REVIEW: text(),
  GOUJI_QUEUE_NOTICES: text(),
});

export interface OcrConfig {
  readonly bucket: string;
  readonly table: string;
  readonly queues: Readonly<Record<"extractions" | "pages" | "review" | "notices", string>>;
}

export function readConfig(env: Environment): OcrConfig {
  const names = readEnvironment(Names, env);
  return {
    bucket: names.GOUJI_BUCKET,
    table: names.GOUJI_TABLE,
    queues: {
      extractions: names.GOUJI_QUEUE_EXTRACTIONS,
      pages: names.GOUJI_QUEUE_PAGES,
      review: names.GOUJI_QUEUE_REVIEW,
      notices: names.GOUJI_QUEUE_NOTICES,
    },
  };
}
