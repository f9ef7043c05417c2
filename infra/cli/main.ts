import { type Command, type Io, USAGE_ERROR } from "./io.ts";
import { usage } from "./usage.ts";

/** The exit code of a fault of our own (sysexits EX_SOFTWARE). */
const INTERNAL_ERROR = 70;

/** Each command is loaded only when it is called: `check` need not wait for the cloud's libraries. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  start: () => import("./commands/start.ts"),
  send: () => import("./commands/send.ts"),
  check: () => import("./commands/check.ts"),
  read: () => import("./commands/read.ts"),
  evaluate: () => import("./commands/evaluate.ts"),
  explain: () => import("./commands/explain.ts"),
};

const HELP = new Set(["--help", "-h", "help"]);

/** Runs the command line `gouji …args`; answers with the exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    io.stderr(usage());
    return USAGE_ERROR;
  }
  if (HELP.has(name)) {
    io.stdout(usage(rest[0]));
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    io.stderr(`没有这个命令 no such command: ${name}\n\n${usage()}`);
    return USAGE_ERROR;
  }
  if (rest.some((argument) => argument === "--help" || argument === "-h")) {
    io.stdout(usage(name));
    return 0;
  }
  try {
    return await (await load()).run(rest, io);
  } catch (error) {
    io.stderr(`gouji ${name}: ${error instanceof Error ? error.stack : String(error)}\n`);
    return INTERNAL_ERROR;
  }
}

/** The process's own streams; a reader that went away, like `head`, ends the program quietly. */
export function processIo(): Io {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  return {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    env: process.env,
  };
}
