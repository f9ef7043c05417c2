import { setTimeout } from "node:timers/promises";
import { S3Client } from "@aws-sdk/client-s3";
import type { LogSink } from "../../shared/telemetry/log.ts";
import { FUNCTION_NAMES, type FunctionName } from "../topology.ts";
import type { DataFolder } from "./data-folder.ts";
import { localFunction } from "./functions.ts";
import { type HttpServer, startHttp } from "./http/server.ts";
import { startInbox } from "./inbox/inbox.ts";
import { uploadFile } from "./inbox/upload.ts";
import type { LocalFunction } from "./lambda/invoke.ts";
import { startPollers } from "./pollers.ts";
import { runScheduled, startSchedule } from "./schedule.ts";
import { functionEnvironment, type MailSettings } from "./settings.ts";
import { startEnginesThread } from "./thread/start.ts";

/** Milliseconds between two audits; in the cloud it is what the topology says. */
const AUDIT_EVERY = 5 * 60_000;
/** Milliseconds that the first audit may have to itself. */
const LEFTOVERS_FIRST = 1_000;

export interface HostOptions {
  readonly folder: DataFolder;
  readonly port: number;
  readonly inbox: string;
  readonly mail: (embeddedInbox: string) => MailSettings;
  readonly sink: LogSink;
  /** Told of what nobody else reports: a function that threw, a file that cannot be read, a queue that is silent. */
  readonly onFault: (where: string, error: unknown) => void;
}

export interface Host {
  readonly address: string;
  /** Puts a file into the bucket as a sender would. */
  drop(key: string, path: string): Promise<void>;
  /** Takes nothing new, finishes what is under way, and puts everything down. */
  stop(): Promise<void>;
}

type Functions = Readonly<Record<FunctionName, LocalFunction>>;

function compose(environment: Readonly<Record<string, string>>, sink: LogSink): Functions {
  return Object.fromEntries(
    FUNCTION_NAMES.map((name) => [name, localFunction(name, environment, sink)]),
  ) as Functions;
}

async function startBehind(http: HttpServer, options: HostOptions): Promise<Host> {
  const { folder, sink, onFault } = options;
  const address = `http://localhost:${http.port}`;
  const engines = await startEnginesThread({
    dataDir: folder.engines,
    origins: [address, `http://127.0.0.1:${http.port}`],
  });
  const environment = {
    ...engines.environment,
    ...functionEnvironment(options.mail(engines.smtpUrl), address),
  };
  Object.assign(process.env, environment); // The SDK reads its endpoints and keys from here.
  const functions = compose(environment, sink);
  const pollers = await startPollers(functions, engines.queueUrls, onFault);
  const s3 = new S3Client({ forcePathStyle: true });
  http.serve({
    api: functions.api,
    mailbox: engines.mailbox,
    bucketOrigin: new URL(engines.endpoints.s3).origin,
    about: { address, data: folder.path, inbox: options.inbox },
    onFault,
  });
  // Whatever a crash left behind goes on at once, however short ago it was touched; new work need not wait for all of it.
  const atOnce = { ...environment, GOUJI_AUDIT_IDLE_MINUTES: "0" };
  const leftovers = runScheduled(localFunction("audit", atOnce, sink), onFault);
  await Promise.race([leftovers, setTimeout(LEFTOVERS_FIRST)]);
  const audit = startSchedule(functions.audit, AUDIT_EVERY, onFault);
  const { bucket } = engines;
  const { inboxDone: doneFolder } = folder;
  const inbox = await startInbox({
    s3,
    bucket,
    folder: options.inbox,
    doneFolder,
    onFault: (path, error) => onFault(`收件夹 inbox: ${path}`, error),
  });
  return {
    address,
    drop: (key, path) => uploadFile({ s3, bucket, key }, path),
    stop: async () => {
      await Promise.all([inbox.stop(), leftovers, audit.stop(), http.stop()]);
      await pollers.stop();
      s3.destroy();
      await engines.stop();
    },
  };
}

/** Starts the whole system on this machine. Fails with EADDRINUSE where the port is taken. */
export async function startHost(options: HostOptions): Promise<Host> {
  const http = await startHttp(options.port, options.onFault);
  try {
    return await startBehind(http, options);
  } catch (error) {
    await http.stop();
    throw error;
  }
}
