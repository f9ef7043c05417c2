import { answers } from "../http/answers.ts";
import { operation } from "../operation.ts";
import { Health } from "../schemas/health.ts";

export const getHealth = operation({
  id: "getHealth",
  method: "GET",
  path: "/v1/health",
  open: true,
  summary: { zh: "系统是否可用", en: "Whether the system answers" },
  success: {
    status: 200,
    text: { zh: "可用", en: "All is well" },
    schema: Health,
    also: {
      status: 503,
      text: { zh: "数据表或存储桶不可达", en: "The table or the bucket does not answer" },
    },
  },
  async handle(_, { store, objects, log }) {
    const [table, bucket] = await Promise.all([
      answers("table", () => store.reports.current("health", 0), log),
      answers("bucket", () => objects.head("results/health", null), log),
    ]);
    const well = table && bucket;
    const state = (reached: boolean) => (reached ? ("ok" as const) : ("unreachable" as const));
    return {
      status: well ? 200 : 503,
      body: {
        status: well ? ("ok" as const) : ("degraded" as const),
        checks: { table: state(table), bucket: state(bucket) },
      },
    };
  },
});
