import { type Io, USAGE_ERROR } from "../io.ts";
import { parseOptions } from "../options.ts";
import { collectFiles, type FileToSend } from "../send/collect-files.ts";
import { describe } from "../send/describe.ts";
import { outcomesOf } from "../send/members.ts";
import { exitCode, type Outcome } from "../send/outcome.ts";
import { Refused, Service, Unreachable } from "../send/service.ts";
import { usage } from "../usage.ts";

/** The exit code where the system cannot be reached or will not take a file (sysexits EX_UNAVAILABLE). */
const UNAVAILABLE = 69;
/** Files under way at a time. */
const ABREAST = 4;

const OPTIONS = {
  to: { type: "string", default: "http://localhost:3000" },
  sender: { type: "string" },
  wait: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

/** `key` is null where the system would not take the file, `outcome` where its end was not waited for. */
interface Sent {
  readonly path: string;
  readonly key: string | null;
  readonly outcome: Outcome | null;
}

const UNSENT: Outcome = { ending: "unsent", duplicate: false, standing: null };

const kilobytes = (size: number): string => `${Math.ceil(size / 1024)} KB`;

/** Runs `work` over all items, a few at a time; results are in the order of the items. */
async function abreast<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
  return results;
}

function asJson({ path, key, outcome }: Sent): object {
  return {
    file: path,
    key,
    ...(outcome === null
      ? {}
      : { verdict: outcome.ending, duplicate: outcome.duplicate, ingestion: outcome.standing }),
  };
}

async function sendAll(
  service: Service,
  files: readonly FileToSend[],
  options: { sender: string | undefined; wait: boolean; json: boolean },
  io: Io,
): Promise<number> {
  let count = 0;
  const progress = (words: string, file: FileToSend): void => {
    count += 1;
    io.stderr(`[${count}/${files.length}] ${words}  ${file.path} (${kilobytes(file.size)})\n`);
  };
  const each = await abreast(files, async (file): Promise<readonly Sent[]> => {
    const { path } = file;
    const key = await service.upload(file, options.sender).catch((error) => {
      if (!(error instanceof Refused)) throw error;
      progress(`没有接受 did not take: ${error.message}`, file);
      return null;
    });
    if (key === null) return [{ path, key, outcome: UNSENT }];
    progress("已上传 uploaded", file);
    if (!options.wait) return [{ path, key, outcome: null }];
    const ended = await outcomesOf(service, path, key);
    if (!options.json) for (const one of ended) io.stdout(describe(one.path, one.outcome, service));
    return ended;
  });
  const sent = each.flat();
  if (options.json) io.stdout(`${JSON.stringify(sent.map(asJson), null, 2)}\n`);
  if (!options.wait && !options.json) {
    io.stdout(
      `已上传 ${files.length} 个文件；结论将以邮件通知。 ${files.length} uploaded; the verdicts come by email.\n`,
    );
  }
  return exitCode(sent.flatMap(({ outcome }) => (outcome === null ? [] : [outcome.ending])));
}

const unreachable = (to: string, reason: string): string =>
  `连不上 ${to}（${reason}）。请先在另一个窗口运行 npm start，或用 --to 指明地址。\n` +
  `Nothing answers at ${to}. Run npm start in another window first, or say with --to where the system is.\n`;

/** `gouji send PATH…`: uploads files, and with `--wait` tells what became of each. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseOptions(args, OPTIONS);
  if (!parsed.ok || parsed.value.positionals.length === 0) {
    io.stderr(`${parsed.ok ? "" : `${parsed.error}\n\n`}${usage("send")}`);
    return USAGE_ERROR;
  }
  const { values, positionals } = parsed.value;
  if (!URL.canParse(values.to) || !/^https?:/.test(values.to)) {
    io.stderr(`--to 应为 http(s) 地址 must be an http(s) address: ${values.to}\n`);
    return USAGE_ERROR;
  }
  const files = await collectFiles(positionals);
  if (!files.ok) {
    io.stderr(files.error.map((path) => `没有这个文件或文件夹 no such file or folder: ${path}\n`).join(""));
    return USAGE_ERROR;
  }
  if (files.value.length === 0) {
    io.stderr("文件夹里没有可报送的文件 nothing to send in these folders\n");
    return USAGE_ERROR;
  }
  const service = new Service(values.to, io.env.GOUJI_TOKEN);
  try {
    return await sendAll(service, files.value, { ...values, sender: values.sender }, io);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    io.stderr(unreachable(values.to, error.message));
    return UNAVAILABLE;
  }
}
