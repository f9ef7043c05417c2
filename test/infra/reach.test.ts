import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName } from "../../infra/topology.ts";
import { sorted } from "./template.ts";

/** The project's own code that a function can reach; what it imports but never calls is shaken off. */
async function reachableCode(name: FunctionName): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [FUNCTIONS[name].entry],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    treeShaking: true,
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join();
}

const calls = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map((match) => (match[1] ?? "").toLowerCase()));

const SINGULAR = {
  uploads: "upload",
  extractions: "extraction",
  pages: "pages",
  scans: "scan",
  review: "review",
  notices: "notice",
} as const;

describe.each(FUNCTION_NAMES)("code of %s", (name) => {
  const settings = FUNCTIONS[name];

  it("sends to the queues that it may send to, and is granted no other", async () => {
    const sent = calls(await reachableCode(name), /\.send(Upload|Extraction|Pages|Scan|Review|Notice)\(/g);
    expect(sorted(sent)).toEqual(sorted(settings.sendsTo.map((queue) => SINGULAR[queue])));
  });

  it("touches the bucket as far as it may", async () => {
    const text = await reachableCode(name);
    const reads = calls(text, /\bobjects\.(head|read|readJson|list|presignGet)\(/g);
    const writes = calls(text, /\bobjects\.(put|putIfAbsent|putJson|presignPut)\(/g);
    expect(reads.size > 0).toBe(settings.readsBucket.length > 0);
    expect(writes.size > 0).toBe(settings.writesBucket.length > 0);
  });

  it("sends mail if it may", async () => {
    const mails = calls(await reachableCode(name), /\bmailer\.(send)\(/g);
    expect(mails.size > 0).toBe(settings.sendsMail);
  });
});
