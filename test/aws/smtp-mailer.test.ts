import { afterAll, beforeAll, expect, test } from "vitest";
import type { Mail } from "../../shared/aws/mail.ts";
import { createMailer } from "../../shared/aws/mailer.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.stop());

const mail = (id: string, overrides: Partial<Mail> = {}): Mail => ({
  id,
  from: "gouji@y.cn",
  to: ["a@y.cn", "b@y.cn"],
  subject: "校验结果：需要复核",
  html: "<p>第三项合计与分项之和不符</p>",
  text: "第三项合计与分项之和不符",
  ...overrides,
});

const send = (sent: Mail) => createMailer({ transport: "smtp", smtpUrl: system.engines.smtpUrl }).send(sent);
const subjects = async () => (await system.engines.mailbox.list()).map(({ subject }) => subject);

test("a mail arrives as it was written, at all its recipients", async () => {
  const sent = mail("n1");
  await send(sent);
  const [received] = await system.engines.mailbox.list();
  expect(received).toMatchObject({ subject: sent.subject, html: sent.html, to: sent.to });
  expect(received?.text.trim()).toBe(sent.text);
});

test("the same notice sent again is one mail in the mailbox", async () => {
  await send(mail("甲#1", { subject: "一次" }));
  const [first] = await system.engines.mailbox.list();
  await send(mail("甲#1", { subject: "一次" }));
  expect(await system.engines.mailbox.list()).toContainEqual(first);
  await send(mail("甲#2", { subject: "另一次" }));
  expect((await subjects()).filter((subject) => subject.includes("次"))).toEqual(["另一次", "一次"]);
});

test("neither subject nor address can add a header", async () => {
  await send(mail("n2", { subject: "结果\r\nBcc: c@y.cn\r\n\r\nbody" }));
  const received = (await system.engines.mailbox.list()).find(({ subject }) => subject.startsWith("结果"));
  expect(received).toMatchObject({ subject: "结果 Bcc: c@y.cn body", to: ["a@y.cn", "b@y.cn"] });
  await expect(send(mail("n3", { to: ["a@y.cn\r\nRCPT TO:<c@y.cn>"] }))).rejects.toThrow("control");
});

test("a server that is not there is an error, not silence", async () => {
  const nowhere = createMailer({ transport: "smtp", smtpUrl: "smtp://127.0.0.1:1" });
  await expect(nowhere.send(mail("n4"))).rejects.toThrow();
});
