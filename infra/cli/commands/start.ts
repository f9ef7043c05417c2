import { resolve } from "node:path";
import { addressLines } from "../../local/console/lines.ts";
import { type DataFolder, openDataFolder } from "../../local/data-folder.ts";
import { type Host, startHost } from "../../local/host.ts";
import { logFile } from "../../local/log-file.ts";
import { sampleFiles } from "../../local/samples.ts";
import { mailSettings } from "../../local/settings.ts";
import { type Io, USAGE_ERROR } from "../io.ts";
import { parseOptions } from "../options.ts";
import { Screen } from "../start/screen.ts";
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

interface Settings {
  readonly folder: DataFolder;
  readonly port: number;
  readonly inbox: string;
  readonly withSamples: boolean;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

function portTaken(port: number): string {
  return (
    `端口 ${port} 已被占用。请换一个端口：npm start -- --port ${port + 1}\n` +
    `Port ${port} is taken. Choose another: npm start -- --port ${port + 1}\n`
  );
}

function folderTaken(path: string, address: string): string {
  const where = address === "" ? "" : ` ${address}`;
  return (
    `数据文件夹 ${path} 正由另一个勾稽使用：${where}。请先停止它，或用 --data 另选文件夹。\n` +
    `Another Gouji is using the data folder ${path}:${where}. Stop it first, or choose another folder with --data.\n`
  );
}

async function dropSamples(host: Host, screen: Screen): Promise<void> {
  const samples = sampleFiles();
  screen.say(`\n投放 ${samples.length} 份示例报告 dropping ${samples.length} sample reports\n`);
  const table = screen.tableOf(new Set(samples.map(({ key }) => key)));
  for (const { key, path } of samples) await host.drop(key, path);
  screen.say(`\n${await table}`);
}

function addresses(host: Host, inbox: string): readonly (readonly [string, string])[] {
  return [
    ["首页 home", `${host.address}/`],
    ["接口 API", `${host.address}/v1/reports`],
    ["接口文档 API docs", `${host.address}/docs`],
    ["邮箱 mailbox", `${host.address}/mail`],
    ["收件夹 inbox", inbox],
  ];
}

async function runSystem(settings: Settings, io: Io): Promise<number> {
  const { folder, port, inbox } = settings;
  const signal = untilSignal();
  const screen = new Screen(io, process.stdout.isTTY);
  const keep = logFile(folder.log);
  const mail = (embedded: string) => {
    const checked = mailSettings(io.env, embedded);
    if (!checked.ok) throw new Error(checked.error);
    return checked.value;
  };
  const host = await startHost({
    folder,
    port,
    inbox,
    mail,
    sink: (line) => {
      keep(line);
      screen.tracker.take(line, performance.now());
    },
    onFault: screen.trouble,
  });
  folder.announce(host.address);
  const seconds = (performance.now() / 1000).toFixed(1);
  screen.say(`${screen.paint("good", "✔")} 勾稽已启动 Gouji is up (${seconds} s)  ${host.address}`);
  const shown = settings.withSamples ? dropSamples(host, screen) : Promise.resolve();
  await Promise.race([shown.then(() => folder.markUsed()), signal]);
  screen.say(`\n${addressLines(addresses(host, inbox), screen.paint)}\n`);
  screen.say("按 Ctrl+C 停止 press Ctrl+C to stop");
  await signal;
  screen.say("正在停止 stopping …");
  await host.stop();
  folder.release();
  return 0;
}

/** `gouji start`: runs the whole system on this machine until it is told to stop. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseOptions(args, OPTIONS);
  if (!parsed.ok || parsed.value.positionals.length > 0) {
    io.stderr(`${parsed.ok ? "" : `${parsed.error}\n\n`}${usage("start")}`);
    return USAGE_ERROR;
  }
  const { data, port: portText, inbox, "no-samples": noSamples } = parsed.value.values;
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65535) {
    io.stderr(`--port 应为 0–65535 的整数 must be a whole number from 0 to 65535: ${portText}\n`);
    return USAGE_ERROR;
  }
  const mail = mailSettings(io.env, "");
  if (!mail.ok) {
    io.stderr(`${mail.error}\n`);
    return USAGE_ERROR;
  }
  const folder = openDataFolder(data);
  if (!folder.ok) {
    io.stderr(folderTaken(resolve(data), folder.error));
    return UNAVAILABLE;
  }
  const withSamples = folder.value.isNew && !noSamples;
  try {
    const inboxFolder = resolve(inbox ?? folder.value.inbox);
    return await runSystem({ folder: folder.value, port, inbox: inboxFolder, withSamples }, io);
  } catch (error) {
    folder.value.release();
    if (!isTaken(error)) throw error;
    io.stderr(portTaken(port));
    return UNAVAILABLE;
  }
}
