import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Mail } from "../../shared/aws/mail.ts";
import { createMailer } from "../../shared/aws/mailer.ts";

// A CommonJS module whose default export is not the module.
const { default: startSes } = createRequire(import.meta.url)("aws-ses-v2-local") as {
  default: typeof import("aws-ses-v2-local").default;
};

let server: Server;
let endpoint: string;
beforeAll(async () => {
  server = await startSes({ host: "127.0.0.1", port: 0 });
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "gouji",
    AWS_SECRET_ACCESS_KEY: "gouji",
    AWS_ENDPOINT_URL_SESV2: endpoint,
  });
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const MAIL: Mail = {
  id: "n1",
  from: "gouji@y.cn",
  to: ["a@y.cn", "b@y.cn"],
  subject: "校验结果：需要复核\r\nBcc: c@y.cn",
  html: "<p>第三项合计与分项之和不符</p>",
  text: "第三项合计与分项之和不符",
};

test("a mail reaches SES as it was written, with a subject of one line and the notice as its reference", async () => {
  await createMailer({ transport: "ses" }).send(MAIL);
  const response = await fetch(`${endpoint}/store`);
  const { emails } = (await response.json()) as { emails: readonly Record<string, unknown>[] };
  expect(emails).toHaveLength(1);
  expect(emails[0]).toMatchObject({
    from: MAIL.from,
    subject: "校验结果：需要复核 Bcc: c@y.cn",
    destination: { to: MAIL.to, cc: [], bcc: [] },
    body: { html: MAIL.html, text: MAIL.text },
    headers: [{ name: "References", value: "<n1@gouji>" }],
  });
});

test("what SES does not accept is an error, not silence", async () => {
  const refused = createMailer({ transport: "ses" }).send({ ...MAIL, from: "" });
  await expect(refused).rejects.toThrow();
});
