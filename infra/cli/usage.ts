/** One entry per command: how it is called, and what it does. */
const COMMANDS: Readonly<
  Record<string, { readonly call: string; readonly zh: string; readonly en: string }>
> = {
  start: {
    call: "gouji start [--data DIR] [--port N] [--inbox DIR] [--no-samples]",
    zh: "在本机运行整个系统",
    en: "run the whole system on this machine",
  },
  send: {
    call: "gouji send PATH… [--to URL] [--sender ADDRESS] [--wait] [--json]",
    zh: "报送文件或文件夹；--wait 等待并打印核验结论",
    en: "upload files or folders; --wait prints each verdict",
  },
  check: {
    call: "gouji check FILE… [--previous FILE] [--all] [--json]",
    zh: "读取并核验文件",
    en: "read and check files",
  },
  read: {
    call: "gouji read FILE… [--json]",
    zh: "打印读到的内容",
    en: "print what is read",
  },
  evaluate: {
    call: "gouji evaluate DIR [--json]",
    zh: "与标准答案逐格比对",
    en: "compare with truth files, cell by cell",
  },
  explain: {
    call: "gouji explain [RULE]",
    zh: "说明一条规则，或分组列出全部规则",
    en: "explain a rule, or list them all",
  },
};

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  check: [
    "--previous FILE  同一机关上一年度的报告 / the same agency's report of the year before",
    "--all            提示和无法核对的逐条列出 / spell out notes and what could not be assessed",
    "--json           只输出一个 JSON 文档 / print one JSON document and nothing else",
    "退出码 exit      0 有效 valid · 1 有误 invalid · 2 待核 needs review · 3 拒收 rejected · 64 用法 usage",
  ],
  start: [
    "--data DIR       数据文件夹，默认 .gouji / data folder",
    "--port N         端口，默认 3000，0 为任选空闲端口 / port, 0 takes a free one",
    "--inbox DIR      收件文件夹，默认在数据文件夹内 / inbox folder, by default inside the data folder",
    "                 文件送出后移入数据文件夹的 inbox-done / what was sent moves to inbox-done in the data folder",
    "--no-samples     不投放示例报告 / drop no sample reports",
  ],
  send: [
    "--to URL         系统地址，默认 http://localhost:3000 / address of the system",
    "--sender ADDRESS 通知邮件的收件人 / who is told of the result by email",
    "--wait           等待核验结论 / wait for the verdicts",
    "--json           只输出一个 JSON 文档 / print one JSON document and nothing else",
    "退出码 exit      0 有效 valid · 1 有误 invalid · 2 待核 needs review · 3 拒收 rejected · 64 用法 usage · 69 无法连接 unavailable",
  ],
};

const entry = (name: string): string => {
  const command = COMMANDS[name];
  return command === undefined ? "" : `  ${command.call}\n      ${command.zh} / ${command.en}\n`;
};

/** The usage of one command, or of all of them. */
export function usage(name?: string): string {
  if (name === undefined || COMMANDS[name] === undefined) {
    return `用法 usage\n${Object.keys(COMMANDS).map(entry).join("")}`;
  }
  const options = (OPTIONS[name] ?? []).map((line) => `  ${line}\n`).join("");
  return `用法 usage\n${entry(name)}${options}`;
}
