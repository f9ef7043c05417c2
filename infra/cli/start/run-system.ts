import { addressLines } from "../../local/console/lines.ts";
import type { DataFolder } from "../../local/data-folder.ts";
import { type Host, startHost } from "../../local/host.ts";
import { logFile } from "../../local/log-file.ts";
import { sampleFiles } from "../../local/samples.ts";
import type { MailSettings } from "../../local/settings.ts";
import type { Io } from "../io.ts";
import { Screen } from "./screen.ts";

export interface SystemSettings {
  readonly folder: DataFolder;
  readonly port: number;
  readonly inbox: string;
  readonly withSamples: boolean;
  readonly mail: (embeddedInbox: string) => MailSettings;
  /** Resolves when the system is to stop. */
  readonly signal: Promise<void>;
}

async function dropSamples(host: Host, screen: Screen): Promise<void> {
  const samples = sampleFiles();
  screen.say(`\n投放 ${samples.length} 份示例报告 dropping ${samples.length} sample reports\n`);
  const table = screen.tableOf(new Set(samples.map(({ key }) => key)));
  for (const { key, path } of samples) await host.drop(key, path);
  screen.say(`\n${await table}`);
}

const addresses = (host: Host, inbox: string): readonly (readonly [string, string])[] => [
  ["首页 home", `${host.address}/`],
  ["接口 API", `${host.address}/v1/reports`],
  ["接口文档 API docs", `${host.address}/docs`],
  ["邮箱 mailbox", `${host.address}/mail`],
  ["收件夹 inbox", inbox],
];

/** Runs the system and shows what it does, until it is told to stop. */
export async function runSystem(settings: SystemSettings, io: Io): Promise<void> {
  const { folder, port, inbox, mail, signal } = settings;
  const screen = new Screen(io, process.stdout.isTTY);
  const keep = logFile(folder.log);
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
}
