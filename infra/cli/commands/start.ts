import { resolve } from "node:path";
import { openDataFolder } from "../../local/data-folder.ts";
import { type MailSettings, mailSettings } from "../../local/settings.ts";
import { type Io, USAGE_ERROR } from "../io.ts";
import { parseOptions } from "../options.ts";
import { untilSignal } from "../start/until-signal.ts";
import { usage } from "../usage.ts";

/** The exit code where this machine does not let the system run as asked (sysexits EX_UNAVAILABLE). */
const UNAVAILABLE = 69;

const OPTIONS = {
  data: { type: "string", default: ".gouji" },
  port: { type: "string", default: "3000" },
  inbox: { type: "string" },
  "no-samples": { type: "boolean", default: false },
} as const;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

function portTaken(port: number): string {
  const instead = `npm start -- --port ${port + 1}`;
  return `端口 ${port} 已被占用。请换一个端口：${instead}\nPort ${port} is taken. Choose another: ${instead}\n`;
}

function folderTaken(path: string, address: string): string {
  const where = address === "" ? "" : `（${address}）`;
  return (
    `数据文件夹 ${path} 正由另一个勾稽使用${where}。请先停止它，或用 --data 另选文件夹。\n` +
    `Another Gouji is using the data folder. Stop it first, or choose another folder with --data.\n`
  );
}

interface Asked {
  readonly data: string;
  readonly port: number;
  readonly inbox: string | undefined;
  readonly withSamples: boolean;
  readonly mail: (embeddedInbox: string) => MailSettings;
}

async function runIn(asked: Asked, io: Io): Promise<number> {
  const folder = openDataFolder(asked.data);
  if (!folder.ok) {
    io.stderr(folderTaken(resolve(asked.data), folder.error));
    return UNAVAILABLE;
  }
  const { isNew, inbox, release } = folder.value;
  try {
    const signal = untilSignal();
    // Loaded last: a mistake in the call is answered at once.
    const { runSystem } = await import("../start/run-system.ts");
    await runSystem(
      {
        folder: folder.value,
        port: asked.port,
        inbox: resolve(asked.inbox ?? inbox),
        withSamples: isNew && asked.withSamples,
        mail: asked.mail,
        signal,
      },
      io,
    );
    return 0;
  } catch (error) {
    if (!isTaken(error)) throw error;
    io.stderr(portTaken(asked.port));
    return UNAVAILABLE;
  } finally {
    release();
  }
}

/** `gouji start`: runs the whole system on this machine until it is told to stop. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseOptions(args, OPTIONS);
  if (!parsed.ok || parsed.value.positionals.length > 0) {
    io.stderr(`${parsed.ok ? "" : `${parsed.error}\n\n`}${usage("start")}`);
    return USAGE_ERROR;
  }
  const { data, port, inbox, "no-samples": noSamples } = parsed.value.values;
  if (!/^\d+$/.test(port) || Number(port) > 65535) {
    io.stderr(`--port 应为 0–65535 的整数 must be a whole number from 0 to 65535: ${port}\n`);
    return USAGE_ERROR;
  }
  const set = mailSettings(io.env);
  if (!set.ok) {
    io.stderr(`${set.error}\n`);
    return USAGE_ERROR;
  }
  return runIn({ data, port: Number(port), inbox, withSamples: !noSamples, mail: set.value }, io);
}
