import {
  AnalyzeDocumentCommand,
  type AnalyzeDocumentCommandOutput,
  TextractClient,
} from "@aws-sdk/client-textract";
import { fail, ok, type Result } from "../document/result.ts";
import type { PageFault, PagePicture, PageReader } from "../textract/page-reader.ts";
import { readBlocks } from "../textract/read-blocks.ts";
import { CLIENT } from "./clients.ts";
import { patiently, REAL_HOST } from "./patiently.ts";
import { isPassing, pageFaultOf } from "./textract-faults.ts";
import { tokenBucket } from "./token-bucket.ts";

export interface TextractSettings {
  /** Where it is asked; the function's own region if absent. */
  readonly region?: string | undefined;
  /**
   * Requests a second from this process. The account's quota of the region is shared by all processes: give each its
   * part of it. See https://docs.aws.amazon.com/general/latest/gr/textract.html.
   */
  readonly perSecond: number;
  /** Milliseconds that one page may take, waiting and trying again included. */
  readonly patience: number;
}

/** What a picture may be; https://docs.aws.amazon.com/textract/latest/dg/limits-document.html. */
const MOST_BYTES = 10 * 1024 ** 2;
const MOST_PIXELS = 10_000;

/** Milliseconds for one answer: a page of tables takes some seconds. */
const ANSWER = 30_000;

function oversize({ bytes, width, height }: PagePicture): PageFault | null {
  const detail =
    bytes.length > MOST_BYTES
      ? `${bytes.length} bytes, at most ${MOST_BYTES} are sent`
      : Math.max(width, height) > MOST_PIXELS
        ? `${width} by ${height} pixels, at most ${MOST_PIXELS} a side are sent`
        : null;
  return detail === null ? null : { code: "DOCUMENT_TOO_LARGE", detail };
}

/**
 * Amazon Textract as a reader of pages: AnalyzeDocument with TABLES and LAYOUT, one picture a request. Requests keep
 * to the quota; what may pass is tried again for as long as `patience` allows, and is UNAVAILABLE after that. Throws
 * every fault that is not the page's: a missing permission, wrong credentials, an invalid request.
 */
export function createTextractReader(settings: TextractSettings, host = REAL_HOST): PageReader {
  const { region, perSecond, patience } = settings;
  const client = new TextractClient({
    ...CLIENT,
    ...(region === undefined ? {} : { region }),
    // Tries are counted here, where the quota and the deadline are known.
    maxAttempts: 1,
    requestHandler: { ...CLIENT.requestHandler, requestTimeout: Math.min(ANSWER, patience) },
  });
  const turn = tokenBucket(perSecond, host);

  const ask = async (bytes: Uint8Array): Promise<Result<AnalyzeDocumentCommandOutput, PageFault>> => {
    const request = { Document: { Bytes: bytes }, FeatureTypes: ["TABLES" as const, "LAYOUT" as const] };
    try {
      return ok(await client.send(new AnalyzeDocumentCommand(request)));
    } catch (error) {
      const fault = pageFaultOf(error);
      if (fault === null) throw error;
      return fail(fault);
    }
  };

  return {
    analyze: async (picture) => {
      const tooLarge = oversize(picture);
      if (tooLarge !== null) return fail(tooLarge);
      const tried = await patiently(() => ask(picture.bytes), { patience, turn, isPassing, host });
      if (!tried.ok) return fail({ code: "UNAVAILABLE", detail: tried.error });
      const answer = tried.value;
      return answer.ok ? readBlocks(answer.value.Blocks, picture) : answer;
    },
  };
}
