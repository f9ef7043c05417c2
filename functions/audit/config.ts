import * as z from "zod/mini";
import { type Environment, readEnvironment } from "../../shared/workflow/environment.ts";

const text = () => z.string().check(z.minLength(1));

const Names = z.object({
  GOUJI_BUCKET: text(),
  GOUJI_TABLE: text(),
  GOUJI_QUEUE_UPLOADS: text(),
  GOUJI_QUEUE_EXTRACTIONS: text(),
  GOUJI_QUEUE_PAGES: text(),
  GOUJI_QUEUE_SCANS: text(),
  GOUJI_QUEUE_REVIEW: text(),
  GOUJI_QUEUE_NOTICES: text(),
  GOUJI_AUDIT_IDLE_MINUTES: z.string().check(z.regex(/^\d{1,5}$/u)),
});

export interface AuditConfig {
  readonly bucket: string;
  readonly table: string;
  readonly queues: Readonly<
    Record<"uploads" | "extractions" | "pages" | "scans" | "review" | "notices", string>
  >;
  readonly idleMinutes: number;
}

export function readConfig(env: Environment): AuditConfig {
  const names = readEnvironment(Names, env);
  return {
    bucket: names.GOUJI_BUCKET,
    table: names.GOUJI_TABLE,
    queues: {
      uploads: names.GOUJI_QUEUE_UPLOADS,
      extractions: names.GOUJI_QUEUE_EXTRACTIONS,
      pages: names.GOUJI_QUEUE_PAGES,
      scans: names.GOUJI_QUEUE_SCANS,
      review: names.GOUJI_QUEUE_REVIEW,
      notices: names.GOUJI_QUEUE_NOTICES,
    },
    idleMinutes: Number(names.GOUJI_AUDIT_IDLE_MINUTES),
  };
}
