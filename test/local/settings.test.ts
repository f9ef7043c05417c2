import { describe, expect, it } from "vitest";
import { functionEnvironment, mailSettings } from "../../infra/local/settings.ts";

const EMBEDDED = "smtp://127.0.0.1:1";

describe("the mail settings of the local host", () => {
  it("write to everyone as long as every mail stays on this machine", () => {
    const settings = mailSettings({});
    if (!settings.ok) throw new Error(settings.error);
    expect(settings.value(EMBEDDED)).toEqual({
      smtpUrl: EMBEDDED,
      domains: "*",
      from: "gouji@localhost",
      defaultSender: "clerk@localhost",
      reviewers: "reviewers@localhost",
    });
  });

  it.each([
    [{}, ["GOUJI_MAIL_DOMAINS", "GOUJI_MAIL_FROM"]],
    [{ GOUJI_MAIL_FROM: "a@b" }, ["GOUJI_MAIL_DOMAINS"]],
    [{ GOUJI_MAIL_FROM: "a@b", GOUJI_MAIL_DOMAINS: " " }, ["GOUJI_MAIL_DOMAINS"]],
    [{ GOUJI_MAIL_DOMAINS: "b" }, ["GOUJI_MAIL_FROM"]],
  ])("refuse a real server with only %j", (given, missing) => {
    const settings = mailSettings({ GOUJI_SMTP_URL: "smtp://mail.example", ...given });
    expect(settings.ok).toBe(false);
    for (const name of missing) expect(settings).toMatchObject({ error: expect.stringContaining(name) });
  });

  it("take what is set", () => {
    const given = {
      GOUJI_SMTP_URL: "smtp://mail.example",
      GOUJI_MAIL_DOMAINS: "health.example",
      GOUJI_MAIL_FROM: "gouji@health.example",
      GOUJI_MAIL_DEFAULT_SENDER: "office@health.example",
      GOUJI_MAIL_REVIEWERS: "x@health.example,y@health.example",
    };
    const settings = mailSettings(given);
    if (!settings.ok) throw new Error(settings.error);
    expect(functionEnvironment(settings.value(EMBEDDED), "http://localhost:1")).toMatchObject({
      ...given,
      GOUJI_MAIL_TRANSPORT: "smtp",
      GOUJI_PUBLIC_URL: "http://localhost:1",
    });
  });
});
