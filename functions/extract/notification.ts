import { inParallel, throwFailures } from "../../shared/events/in-parallel.ts";
import type { S3Notification } from "../../shared/events/s3-notification.ts";
import { noting } from "../../shared/workflow/noting.ts";
import { uploadsOf } from "../../shared/workflow/upload.ts";
import type { ExtractDependencies } from "./dependencies.ts";
import { takeUpload } from "./upload.ts";

/** Takes in every file of a notification. One that fails does not hold up the others; then all come again. */
export async function takeNotification(
  deps: ExtractDependencies,
  notification: S3Notification,
): Promise<void> {
  const { uploads, ignored } = uploadsOf(notification);
  for (const { key, reason } of ignored) deps.log("UPLOAD_IGNORED", { key, reason });
  const results = await inParallel(uploads, 1, (upload) =>
    noting(deps.store, upload.id, () => takeUpload(deps, upload)),
  );
  throwFailures(results);
}
