import { afterEach, vi } from "vitest";
import type { Host } from "../../../shared/aws/patiently.ts";
import { createTextractReader, type TextractSettings } from "../../../shared/aws/textract-reader.ts";
import type { PagePicture, PageReader } from "../../../shared/textract/page-reader.ts";
import { type Answer, type Asked, type StandIn, startStandIn } from "./stand-in.ts";

/** A clock that only the waits of its user move, by half of what might be waited at random. */
export function virtualHost(): Host & { readonly waits: number[] } {
  let now = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** A picture as far as the wire looks at it: it begins like a PNG, and its name tells it from others. */
export const sent = (picture: Omit<PagePicture, "bytes">, name = "page"): PagePicture => ({
  ...picture,
  bytes: Buffer.from(`\u0089PNG\r\n\u001a\n${name}`, "latin1"),
});

/** The name of a picture that came over the wire. */
export const nameOf = ({ bytes }: Asked): string => bytes.subarray(8).toString("latin1");

let running: StandIn[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.map((one) => one.stop()));
  running = [];
});

/** A reader that asks a stand-in by the real SDK, in the way in which a function would be pointed at it. */
export async function readerOf(
  answerTo: (asked: Asked) => Answer,
  settings: Partial<TextractSettings> = {},
  host: Host = virtualHost(),
): Promise<{ readonly reader: PageReader; readonly standIn: StandIn }> {
  const standIn = await startStandIn(answerTo);
  running.push(standIn);
  vi.stubEnv("AWS_ENDPOINT_URL_TEXTRACT", standIn.url);
  vi.stubEnv("AWS_REGION", "us-east-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
  const reader = createTextractReader({ perSecond: 10, patience: 30_000, ...settings }, host);
  return { reader, standIn };
}
