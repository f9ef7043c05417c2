import { createHash } from "node:crypto";
import { type FSWatcher, watch } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import type { S3Client } from "@aws-sdk/client-s3";
import { inboxKey } from "./names.ts";
import { putAside } from "./put-aside.ts";
import { type InboxFile, scanInbox } from "./scan.ts";
import { Settled } from "./settled.ts";
import { uploadFile } from "./upload.ts";

/** Milliseconds between looks: watching is a hint that some file systems never give. */
const RARELY = 2_000;
const SOON = 50;

export interface InboxSettings {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly folder: string;
  readonly doneFolder: string;
  /** Told what could not be sent; it is tried again. */
  readonly onFault: (path: string, error: unknown) => void;
}

export interface Inbox {
  /** Finishes the file at hand; the rest waits for the next start. */
  stop(): Promise<void>;
}

const markOf = (file: InboxFile): string =>
  createHash("sha256").update(file.path).update(file.stamp).digest("hex").slice(0, 12);

async function deliver(settings: InboxSettings, file: InboxFile): Promise<void> {
  const { s3, bucket, doneFolder } = settings;
  // The same drop has the same key: a crash between the two steps sends the same object again, which changes nothing.
  const key = inboxKey(file.folders, markOf(file), file.name);
  await uploadFile({ s3, bucket, key }, file.path);
  const after = await stat(file.path, { bigint: true });
  const unchanged = file.stamp === `${after.ino}:${after.size}:${after.mtimeNs}:${after.ctimeNs}`;
  if (unchanged) await putAside(file, doneFolder);
}

function startWatching(folder: string, nudge: () => void): FSWatcher | undefined {
  try {
    return watch(folder, { recursive: true }, nudge).on("error", () => undefined);
  } catch {
    return undefined; // Some file systems cannot be watched; the regular looks find everything all the same.
  }
}

/** Sends what is dropped into a folder, including what was there before, and moves it aside once it is in the bucket. */
export async function startInbox(settings: InboxSettings): Promise<Inbox> {
  await mkdir(settings.folder, { recursive: true });
  await mkdir(settings.doneFolder, { recursive: true });
  const settled = new Settled();
  let stopped = false;
  let nudged = false;
  let wake = (): void => undefined;
  const nudge = (): void => {
    nudged = true;
    wake();
  };
  const watcher = startWatching(settings.folder, nudge);

  const sleep = async (): Promise<void> => {
    const due = (settled.due ?? Number.POSITIVE_INFINITY) - performance.now();
    const pause = Math.min(RARELY, Math.max(SOON, due));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, nudged ? SOON : pause);
      wake = () => {
        clearTimeout(timer);
        setTimeout(resolve, SOON);
      };
    });
    nudged = false;
  };

  const sendAll = async (): Promise<void> => {
    const files = await scanInbox(Buffer.from(settings.folder), settings.onFault);
    for (const file of settled.pick(files, performance.now())) {
      if (stopped) return;
      await deliver(settings, file).catch((error) => {
        settled.postpone(file, performance.now());
        settings.onFault([...file.folders, file.name].join("/"), error);
      });
    }
  };

  const loop = async (): Promise<void> => {
    while (!stopped) {
      await sendAll().catch((error) => settings.onFault(settings.folder, error));
      if (!stopped) await sleep();
    }
  };

  const done = loop();
  return {
    stop: async () => {
      stopped = true;
      watcher?.close();
      nudge();
      await done;
    },
  };
}
