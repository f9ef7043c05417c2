import type { Ports } from "./ports.ts";

/** Hands a file on that was read: to VALIDATE, and to RENDER where pictures of its pages are wanted. */
export async function handOn({ store, queues }: Ports, ingestionId: string): Promise<void> {
  await queues.sendExtraction({ v: 1, type: "extracted", ingestionId });
  const pictures = await store.pictures.get(ingestionId);
  if (pictures?.status === "wanted") await queues.sendPages({ v: 1, type: "pages", ingestionId });
}

/** Hands a file on whose pictures must be recognised first: to OCR. */
export const handToScanning = ({ queues }: Ports, ingestionId: string): Promise<void> =>
  queues.sendScan({ v: 1, type: "scan", ingestionId });
