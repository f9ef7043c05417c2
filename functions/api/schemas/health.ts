import * as z from "zod/mini";
import { component } from "./components.ts";

const Reachable = z.enum(["ok", "unreachable"]);

export const Health = component(
  "Health",
  z.object({
    status: z.enum(["ok", "degraded"]),
    checks: z.object({ table: Reachable, bucket: Reachable }),
  }),
  "数据表和存储桶是否可达",
  "Whether the table and the bucket answer",
);
