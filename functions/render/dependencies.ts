import type { Objects } from "../../shared/aws/objects.ts";
import type { Rejection } from "../../shared/document/rejection.ts";
import type { Result } from "../../shared/document/result.ts";
import type { Rendering } from "../../shared/isolation/rendering.ts";
import type { Store } from "../../shared/records/store.ts";
import type { Logger } from "../../shared/telemetry/log.ts";

export interface RenderDependencies {
  readonly objects: Objects;
  readonly store: Pick<Store, "ingestions" | "pictures">;
  readonly log: Logger;
  readonly now: () => string;
  readonly render: (bytes: Uint8Array, fileName: string) => Promise<Result<Rendering, Rejection>>;
}
