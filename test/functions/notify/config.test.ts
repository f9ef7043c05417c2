import { describe, expect, it } from "vitest";
import { readConfig } from "../../../functions/notify/config.ts";
import { FUNCTIONS, SMTP_ENVIRONMENT } from "../../../infra/topology.ts";

const SES = {
  GOUJI_BUCKET: "bucket",
  GOUJI_TABLE: "table",
  GOUJI_MAIL_TRANSPORT: "ses",
  GOUJI_MAIL_FROM: "gouji@qinghe.example",
  GOUJI_MAIL_DOMAINS: "qinghe.example",
  GOUJI_MAIL_DEFAULT_SENDER: "office@qinghe.example",
  GOUJI_MAIL_REVIEWERS: "a@qinghe.example, b@qinghe.example",
  GOUJI_PUBLIC_URL: "https://gouji.qinghe.example/",
};
const SMTP = { ...SES, GOUJI_MAIL_TRANSPORT: "smtp", GOUJI_SMTP_URL: "smtp://mail.qinghe.example:587" };

describe("the environment of NOTIFY", () => {
  it("is exactly what the topology gives it", () => {
    expect(Object.keys(SES).sort()).toEqual([...FUNCTIONS.notify.environment].sort());
    expect(Object.keys(SMTP)).toContain(SMTP_ENVIRONMENT);
  });

  it("becomes settings", () => {
    expect(readConfig(SES)).toMatchObject({
      bucket: "bucket",
      table: "table",
      transport: { kind: "ses" },
      from: "gouji@qinghe.example",
      defaultSender: ["office@qinghe.example"],
      reviewers: ["a@qinghe.example", "b@qinghe.example"],
      publicUrl: "https://gouji.qinghe.example",
    });
    expect(readConfig(SMTP).transport).toEqual({ kind: "smtp", url: "smtp://mail.qinghe.example:587" });
  });

  it.each(Object.keys(SES))("without %s is refused by that name", (name) => {
    expect(() => readConfig({ ...SES, [name]: undefined })).toThrow(name);
    expect(() => readConfig({ ...SES, [name]: "" })).toThrow(name);
  });

  it.each([
    ["GOUJI_MAIL_TRANSPORT", "pigeon"],
    ["GOUJI_MAIL_FROM", "勾稽 <gouji@qinghe.example>"],
    ["GOUJI_MAIL_DOMAINS", "*.example"],
    ["GOUJI_MAIL_DEFAULT_SENDER", "office@elsewhere.example"],
    ["GOUJI_MAIL_DEFAULT_SENDER", "office"],
    ["GOUJI_MAIL_REVIEWERS", "a@qinghe.example,b@elsewhere.example"],
    ["GOUJI_PUBLIC_URL", "javascript:alert(1)"],
    ["GOUJI_SMTP_URL", "mail"],
  ])("with %s=%s is refused by that name", (name, value) => {
    expect(() => readConfig({ ...SMTP, [name]: value })).toThrow(name);
  });

  it("takes every domain only where mails stay on this machine", () => {
    const every = { ...SMTP, GOUJI_MAIL_DOMAINS: "*", GOUJI_SMTP_URL: "smtp://127.0.0.1:2525" };
    expect(readConfig(every).domains.everyDomain).toBe(true);
    expect(() => readConfig({ ...every, GOUJI_SMTP_URL: SMTP.GOUJI_SMTP_URL })).toThrow("GOUJI_MAIL_DOMAINS");
    expect(() => readConfig({ ...every, GOUJI_MAIL_TRANSPORT: "ses" })).toThrow("GOUJI_MAIL_DOMAINS");
  });
});
