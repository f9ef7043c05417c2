import type { ShownPart } from "../document/document.ts";
import type { PageReading } from "../document/page-reading.ts";
import type { KeptPage } from "../scanning/kept-page.ts";
import type { Plan } from "../scanning/plan.ts";
import type { SentPage } from "../scanning/sent-page.ts";

/** What a scanning process is asked about a file: what is to be recognised in it; or to recognise one page. */
export type ScanningJob =
  | { readonly kind: "plan"; readonly fileName: string }
  | {
      readonly kind: "page";
      /** A picture within the file; absent where the page is one of the file itself, a PDF or a picture file. */
      readonly picture?: Uint8Array;
      readonly isPdf: boolean;
      /** The page within the picture or the file, from 1. */
      readonly pageOfFile: number;
      /** The page that its places are to name, from 1. */
      readonly page: number;
      readonly box: readonly [number, number, number, number] | null;
      /** Its width in points, where the document that holds the picture says so. */
      readonly widthPoints?: number;
      /** What that document shows of it, where that is a part. */
      readonly shown?: ShownPart;
      /** True where a picture of the page is to be kept for people. */
      readonly keep: boolean;
      /** True where it is to be recognised here; true where it is to be sent to another engine. */
      readonly read: boolean;
      readonly send: boolean;
    };

export type ScanningAnswer =
  | { readonly kind: "plan"; readonly plan: Plan }
  | (PageReading & {
      readonly kind: "page";
      readonly kept: KeptPage | null;
      readonly sent: SentPage | null;
    });
