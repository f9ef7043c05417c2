import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decodeKey, S3Notification, type S3Record } from "../../../shared/events/s3-notification.ts";
import { startTestSystem, type TestSystem } from "../../support/engines.ts";

let system: TestSystem;
let s3: S3Client;
let sqs: SQSClient;
beforeAll(async () => {
  system = await startTestSystem();
  s3 = new S3Client({});
  sqs = new SQSClient({});
});
afterAll(() => system.stop());

async function records(): Promise<readonly S3Record[]> {
  const QueueUrl = system.engines.queueUrls.uploads;
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  return Messages.flatMap(({ Body }) => {
    const message = S3Notification.parse(JSON.parse(Body ?? ""));
    return "Records" in message ? message.Records : [];
  });
}

const at = (key: string) => ({ Bucket: system.engines.bucket, Key: key });
const put = (key: string, body: string) =>
  s3.send(new PutObjectCommand({ ...at(key), Body: Buffer.from(body) }));

test("an acknowledged upload has its event in the queue, with size, ETag, time and encoded key", async () => {
  const key = "incoming/某市 教育局+1/2023年报(终).html";
  const { ETag } = await put(key, "年报");
  const [record, ...others] = await records();
  expect(others).toEqual([]);
  expect(record?.eventName).toBe("ObjectCreated:Put");
  expect(record?.eventTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(record?.s3.bucket.name).toBe(system.engines.bucket);
  expect(record?.s3.object).toMatchObject({ size: 6, eTag: ETag?.replaceAll('"', "") });
  expect(record?.s3.object.key).toMatch(/^incoming\/[!-~]+$/);
  expect(record?.s3.object.key).not.toContain(" ");
  expect(decodeKey(record?.s3.object.key ?? "")).toBe(key);
  expect(record?.s3.object.versionId).toBeUndefined();
});

test("nothing outside incoming/ raises an event, and nothing that was refused", async () => {
  await put("results/a.json", "{}");
  await put("incoming.html", "x");
  await expect(put("incoming/", "x")).resolves.toBeDefined();
  const refused = new PutObjectCommand({ ...at("incoming/tagged"), Body: Buffer.from("x"), Tagging: "a=b" });
  await expect(s3.send(refused)).rejects.toThrow();
  expect((await records()).map(({ s3: { object } }) => object.key)).toEqual(["incoming/"]);
});

test("an object in parts raises one event when it is whole; a copy raises one too", async () => {
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(at("incoming/parts")));
  const part = { ...at("incoming/parts"), UploadId, PartNumber: 1, Body: Buffer.from("x") };
  const { ETag } = await s3.send(new UploadPartCommand(part));
  expect(await records()).toEqual([]);
  const MultipartUpload = { Parts: [{ ETag, PartNumber: 1 }] };
  await s3.send(new CompleteMultipartUploadCommand({ ...at("incoming/parts"), UploadId, MultipartUpload }));
  const CopySource = `${system.engines.bucket}/incoming/parts`;
  await s3.send(new CopyObjectCommand({ ...at("incoming/copy"), CopySource }));
  expect((await records()).map(({ eventName, s3: { object } }) => [eventName, object.key])).toEqual([
    ["ObjectCreated:CompleteMultipartUpload", "incoming/parts"],
    ["ObjectCreated:Put", "incoming/copy"],
  ]);
});

test("the sequencer tells which of two events of a key came later", async () => {
  for (let n = 0; n < 5; n += 1) await put("incoming/again", String(n));
  const sequencers = (await records()).map(({ s3: { object } }) => object.sequencer ?? "");
  expect(sequencers).toHaveLength(5);
  expect(sequencers).toEqual([...new Set(sequencers)].sort());
});
