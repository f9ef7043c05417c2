import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DirectoryInUse } from "../../../infra/local/engines/directory-lock.ts";
import { type Engines, startEngines } from "../../../infra/local/engines/start.ts";
import { createMailer } from "../../../shared/aws/mailer.ts";
import { createObjects } from "../../../shared/aws/object-store.ts";

let dataDir: string;
let engines: Engines;

async function start(): Promise<void> {
  engines = await startEngines({ dataDir });
  Object.assign(process.env, engines.environment);
}
async function restart(): Promise<void> {
  await engines.stop();
  await start();
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "gouji-restart-"));
  await start();
});
afterEach(async () => {
  await engines.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const urlOf = (queue: string) => ({ QueueUrl: engines.queueUrls[queue] });

async function receive(queue = "review"): Promise<readonly Message[]> {
  const MessageSystemAttributeNames = ["ApproximateReceiveCount" as const];
  const command = new ReceiveMessageCommand({
    ...urlOf(queue),
    MaxNumberOfMessages: 10,
    MessageSystemAttributeNames,
  });
  return (await new SQSClient({}).send(command)).Messages ?? [];
}
const send = (body: string) =>
  new SQSClient({}).send(new SendMessageCommand({ ...urlOf("review"), MessageBody: body }));
const remove = ({ ReceiptHandle }: Message) =>
  new SQSClient({}).send(new DeleteMessageCommand({ ...urlOf("review"), ReceiptHandle }));

test("after a restart what was deleted is gone, and what was only received is visible at once", async () => {
  for (const body of ["甲", "乙"]) await send(body);
  const [first, second] = await receive();
  if (first === undefined || second === undefined) throw new Error("messages are missing");
  await remove(first);
  await restart();
  const again = await receive();
  expect(again.map(({ Body, Attributes }) => [Body, Attributes?.ApproximateReceiveCount])).toEqual([
    [second.Body, "2"],
  ]);
});

test("a message that ends the process each time reaches the dead letters all the same", async () => {
  await send("poison");
  for (let n = 0; n < 5; n += 1) {
    expect(await receive()).toHaveLength(1);
    await restart();
  }
  expect(await receive()).toEqual([]);
  await restart();
  expect((await receive("review-dead")).map(({ Body }) => Body)).toEqual(["poison"]);
  expect(await receive()).toEqual([]);
});

test("a message that was made visible again can be received, before and after a restart", async () => {
  await send("甲");
  const [message] = await receive();
  const { ReceiptHandle } = message ?? {};
  await new SQSClient({}).send(
    new ChangeMessageVisibilityCommand({ ...urlOf("review"), ReceiptHandle, VisibilityTimeout: 0 }),
  );
  expect(await receive()).toHaveLength(1);
  await restart();
  expect(await receive()).toHaveLength(1);
});

test("objects, with their metadata, and mails are the same after a restart", async () => {
  const objects = createObjects(engines.bucket);
  await objects.put("incoming/教育局.html", Buffer.from("年报"), "text/html", { sender: "张三" });
  const head = await objects.head("incoming/教育局.html", null);
  const mailer = createMailer({ transport: "smtp", smtpUrl: engines.smtpUrl });
  const mail = { from: "a@y.cn", to: ["b@y.cn"], html: "<p>甲</p>", text: "甲" };
  await mailer.send({ ...mail, id: "1", subject: "一" });
  await mailer.send({ ...mail, id: "2", subject: "二" });
  const mails = await engines.mailbox.list();
  await restart();
  expect(await createObjects(engines.bucket).head("incoming/教育局.html", null)).toEqual(head);
  expect(await engines.mailbox.list()).toEqual(mails);
  expect(mails.map(({ subject }) => subject)).toEqual(["二", "一"]);
});

test("the engines can be given their ports, and a directory has one process at a time", async () => {
  const ports = { objects: Number(new URL(engines.endpoints.s3).port), table: 0, mail: 0 };
  await expect(startEngines({ dataDir })).rejects.toBeInstanceOf(DirectoryInUse);
  await engines.stop();
  engines = await startEngines({ dataDir, ports });
  expect(new URL(engines.endpoints.sqs).port).toBe(String(ports.objects));
});

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const settle = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
    socket.once("timeout", () => settle(false));
  });
}

test("no engine answers on any address of this machine but its loopback", async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const outside = addresses.filter(({ internal, family }) => !internal && family === "IPv4");
  const urls = [...Object.values(engines.endpoints), engines.smtpUrl].map((url) => new URL(url));
  for (const { hostname, port } of urls) {
    expect(await canConnect(hostname, Number(port))).toBe(true);
    for (const { address } of outside) expect(await canConnect(address, Number(port))).toBe(false);
  }
});
