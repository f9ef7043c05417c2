import { REJECTION_MESSAGES } from "../../../shared/document/rejection.ts";
import { readEach } from "../files/each-file.ts";
import { type Io, USAGE_ERROR } from "../io.ts";
import { parseOptions } from "../options.ts";
import { reportPage } from "../pages/report-page.ts";
import { usage } from "../usage.ts";

const REJECTED = 3;

/** `gouji read FILE… [--json]`: what is read, without any check. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseOptions(args, { json: { type: "boolean" } });
  if (!parsed.ok || parsed.value.positionals.length === 0) {
    io.stderr(`${parsed.ok ? "" : `${parsed.error}\n`}${usage("read")}`);
    return USAGE_ERROR;
  }
  const readings = await readEach(parsed.value.positionals, io);
  if (readings === USAGE_ERROR) return USAGE_ERROR;
  for (const { file, result } of readings) {
    if (result.ok) continue;
    const message = REJECTION_MESSAGES[result.error.code];
    io.stderr(`${file}: ${result.error.code} (${result.error.detail})\n  ${message.zh}\n  ${message.en}\n`);
  }
  const reports = readings.flatMap(({ file, result }) =>
    result.ok ? result.value.map((report) => ({ file, ...report })) : [],
  );
  if (parsed.value.values.json === true) io.stdout(`${JSON.stringify(reports)}\n`);
  else for (const { file, ...report } of reports) io.stdout(reportPage(file, report));
  return readings.some(({ result }) => !result.ok) ? REJECTED : 0;
}
