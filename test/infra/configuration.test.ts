import { describe, expect, it } from "vitest";
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName, SMTP_ENVIRONMENT } from "../../infra/topology.ts";
import { sampleEnvironment, smtpEnvironment } from "./sample-environment.ts";
import { sorted } from "./template.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const readConfigOf = async (name: FunctionName): Promise<(environment: Environment) => unknown> => {
  const module: { readConfig: (environment: Environment) => unknown } = await import(
    `../../functions/${name}/config.ts`
  );
  return module.readConfig;
};

const without = (environment: Environment, name: string): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([key]) => key !== name));

/** An environment that notes which of the project's variables are asked for. */
function watched(environment: Environment): { environment: Environment; asked: Set<string> } {
  const asked = new Set<string>();
  const note = (key: string | symbol) => {
    if (typeof key === "string" && key.startsWith("GOUJI_")) asked.add(key);
  };
  const proxy = new Proxy(environment, {
    get: (target, key) => {
      note(key);
      return Reflect.get(target, key);
    },
    has: (target, key) => {
      note(key);
      return Reflect.has(target, key);
    },
  });
  return { environment: proxy, asked };
}

describe.each(FUNCTION_NAMES)("configuration of %s", (name) => {
  const needed = FUNCTIONS[name].environment;

  it("is read from the topology's variables and asks for no others", async () => {
    const readConfig = await readConfigOf(name);
    const { environment, asked } = watched(sampleEnvironment(name));
    expect(readConfig(environment)).toBeDefined();
    const allowed = FUNCTIONS[name].sendsMail ? [...needed, SMTP_ENVIRONMENT] : needed;
    expect(sorted(asked)).toEqual(sorted(allowed));
  });

  it.each(needed)("fails at start, by name, without %s", async (variable) => {
    const readConfig = await readConfigOf(name);
    expect(() => readConfig(without(sampleEnvironment(name), variable))).toThrow(variable);
    expect(() => readConfig({ ...sampleEnvironment(name), [variable]: "" })).toThrow(variable);
  });

  it("names everything that is missing at once", async () => {
    const readConfig = await readConfigOf(name);
    for (const variable of needed) expect(() => readConfig({})).toThrow(variable);
  });
});

describe("configuration of mail by SMTP", () => {
  it("asks for the URL, and does without it where mail goes by SES", async () => {
    const readConfig = await readConfigOf("notify");
    expect(readConfig(smtpEnvironment("notify"))).toBeDefined();
    expect(() => readConfig(without(smtpEnvironment("notify"), SMTP_ENVIRONMENT))).toThrow(SMTP_ENVIRONMENT);
    expect(readConfig(sampleEnvironment("notify"))).toBeDefined();
  });
});
