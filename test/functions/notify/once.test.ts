import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Mail } from "../../../shared/aws/mail.ts";
import type { NoticeMessage } from "../../../shared/events/messages.ts";
import { reportOf } from "../../mails/reports.ts";
import { notice, type Stage, startStage } from "./stage.ts";

let stage: Stage;
let accepted: Mail[];
let message: NoticeMessage;
let count = 0;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());
beforeEach(async () => {
  accepted = [];
  count += 1;
  const id = `file${count}`;
  await stage.dropped(id, { sender: "li@water.example, spy@evil.example" });
  message = notice(id, { report: await stage.checked(id, reportOf({ year: 2019 + count })) });
});

/** The real mailer, with a list of what it was given and accepted. */
const counting = () => ({
  send: async (mail: Mail) => {
    await stage.deps.mailer.send(mail);
    accepted.push(mail);
  },
});
const mailsHere = async () =>
  (await stage.mails()).filter(({ text }) => text.includes(`${message.ingestionId}.html`));
const stepsOf = async () => (await stage.system.store.ingestions.get(message.ingestionId))?.steps;
const noticeOf = async () => (await stage.system.store.notices.ofIngestion(message.ingestionId))[0];
const codes = () => stage.logs.map(({ code }) => code);

describe("a notice", () => {
  it("is sent once, however often and however many times at once its message comes", async () => {
    const isSent = async () => (await noticeOf())?.status === "sent";
    const pause = () => expect.poll(isSent).toBe(true);
    expect(await stage.invoke([message, message, message], { mailer: counting(), pause })).toEqual([]);
    expect(await stage.invoke([message], { mailer: counting() })).toEqual([]);
    expect(accepted).toHaveLength(1);
    expect(await mailsHere()).toHaveLength(1);
    expect(codes().filter((code) => code === "NOTICE_ALREADY_SENT")).toHaveLength(3);
    expect(Object.keys((await stepsOf()) ?? {})).toContain("notified");
  });

  it("is recorded with whom it went to and whom it did not", async () => {
    await stage.invoke([message], { mailer: counting() });
    expect(await noticeOf()).toMatchObject({
      kind: "validation",
      audience: "sender",
      to: ["li@water.example"],
      withheld: ["spy@evil.example"],
      subject: accepted[0]?.subject,
      status: "sent",
      sentAt: stage.deps.now().toISOString(),
    });
    expect(codes()).toContain("NOTICE_WITHHELD");
    expect(JSON.stringify(stage.logs)).not.toMatch(/spy|li@/u);
    const [mail] = await mailsHere();
    expect(mail?.text).toContain("evil.example");
    expect(mail?.text).not.toContain("spy");
  });

  it("that a crash left between sending and recording is sent again as the same mail", async () => {
    const { store } = stage.deps;
    const crash = async () => Promise.reject(new Error("power cut"));
    const crashing = { ...store, notices: { ...store.notices, sent: crash } };
    expect(await stage.invoke([message], { mailer: counting(), store: crashing })).toEqual(["m0"]);
    expect(await stage.invoke([message], { mailer: counting() })).toEqual([]);
    expect(accepted.map(({ id }) => id)).toEqual([accepted[0]?.id, accepted[0]?.id]);
    expect(await mailsHere()).toHaveLength(1);
    expect(Object.keys((await stepsOf()) ?? {})).toContain("notified");
  });

  it("that a crash left before its step was noted gets the step, and no second mail", async () => {
    const { store } = stage.deps;
    const crash = async () => Promise.reject(new Error("power cut"));
    const crashing = { ...store, ingestions: { ...store.ingestions, noteStep: crash } };
    expect(await stage.invoke([message], { mailer: counting(), store: crashing })).toEqual(["m0"]);
    const sentAt = stage.deps.now().toISOString();
    stage.later(60_000);
    expect(await stage.invoke([message], { mailer: counting() })).toEqual([]);
    expect(accepted).toHaveLength(1);
    expect((await stepsOf())?.notified).toBe(sentAt);
  });

  it("that the mail server does not take comes again, and goes out when it does", async () => {
    const refusing = { send: async () => Promise.reject(new Error("451 try later")) };
    expect(await stage.invoke([message], { mailer: refusing })).toEqual(["m0"]);
    expect(stage.logs.at(-1)).toMatchObject({ code: "MESSAGE_RETRIED", reason: "Error: 451 try later" });
    expect(await stage.invoke([message], { mailer: counting() })).toEqual([]);
    expect(accepted).toHaveLength(1);
  });

  it("that another worker goes on holding is left alone, and comes again", async () => {
    const held = { send: () => new Promise<void>(() => undefined) };
    void stage.invoke([message], { mailer: held });
    await expect.poll(async () => (await noticeOf())?.status).toBe("sending");
    const waits: number[] = [];
    const pause = async (milliseconds: number) => waits.push(milliseconds);
    expect(await stage.invoke([message], { mailer: counting(), pause })).toEqual(["m0"]);
    expect(accepted).toEqual([]);
    expect(waits.length).toBeGreaterThan(0);
  });
});

describe("a batch", () => {
  it("has an outcome for each message: what is no message is left to the dead letters, the rest goes out", async () => {
    const bodies = ["not JSON", { ...message, v: 2 }, message, { ...message, extra: true }];
    expect(await stage.invoke(bodies, { mailer: counting() })).toEqual(["m0", "m1", "m3"]);
    expect(accepted).toHaveLength(1);
    expect(codes().filter((code) => code === "MESSAGE_INVALID")).toHaveLength(3);
  });
});
