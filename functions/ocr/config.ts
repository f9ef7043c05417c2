import * as z from "zod/mini";
import { engineOfRegion, type OcrEngine, parseEngineSetting } from "../../shared/ocr-choice/engine.ts";
import { type Environment, readEnvironment } from "../../shared/workflow/environment.ts";

const text = () => z.string().check(z.minLength(1));

const Names = z.object({
  GOUJI_BUCKET: text(),
  GOUJI_TABLE: text(),
  GOUJI_QUEUE_EXTRACTIONS: text(),
  GOUJI_QUEUE_PAGES: text(),
  GOUJI_QUEUE_REVIEW: text(),
  GOUJI_QUEUE_NOTICES: text(),
  GOUJI_OCR_ENGINE: text(),
  GOUJI_TEXTRACT_PER_SECOND: z.string().check(z.regex(/^\d{1,3}(?:\.\d{1,2})?$/u)),
  GOUJI_REGION: text(),
});

export interface OcrConfig {
  readonly bucket: string;
  readonly table: string;
  /** Which engine reads pages in this region, where a file does not ask for another. */
  readonly engine: OcrEngine;
  readonly region: string;
  /** Requests a second to Textract from one process. */
  readonly textractPerSecond: number;
  readonly queues: Readonly<Record<"extractions" | "pages" | "review" | "notices", string>>;
}

export function readConfig(env: Environment): OcrConfig {
  const names = readEnvironment(Names, env);
  const setting = parseEngineSetting(names.GOUJI_OCR_ENGINE);
  if (setting === null) throw new Error("GOUJI_OCR_ENGINE names no engine");
  return {
    bucket: names.GOUJI_BUCKET,
    table: names.GOUJI_TABLE,
    engine: engineOfRegion(setting, names.GOUJI_REGION),
    region: names.GOUJI_REGION,
    textractPerSecond: Number(names.GOUJI_TEXTRACT_PER_SECOND),
    queues: {
      extractions: names.GOUJI_QUEUE_EXTRACTIONS,
      pages: names.GOUJI_QUEUE_PAGES,
      review: names.GOUJI_QUEUE_REVIEW,
      notices: names.GOUJI_QUEUE_NOTICES,
    },
  };
}
