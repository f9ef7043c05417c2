export interface RawResource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
}

type Names = ReadonlyMap<string, string>;

/** What a resource is called in tests: a queue as its name ends, a function as itself, the rest by its place in the stack. */
export function nameOf(id: string, { Type: type, Properties: properties }: RawResource): string {
  if (type === "AWS::SQS::Queue") return String(plain(properties.QueueName)).replace("<StackName>-", "");
  const place = id.replace(/[0-9A-F]{8}$/, "");
  return type === "AWS::Lambda::Function" ? place.replace("Functions", "") : place;
}

const INTRINSICS: Readonly<Record<string, (argument: unknown, names: Names) => unknown>> = {
  Ref: (id, names) => names.get(String(id)) ?? `<${String(id).replace("AWS::", "")}>`,
  "Fn::GetAtt": (argument, names) => {
    const [id = "", attribute] = argument as string[];
    return `${attribute} of ${names.get(id) ?? id}`;
  },
  "Fn::Join": (argument, names) => {
    const [separator, parts] = argument as [string, unknown[]];
    return parts.map((part) => plain(part, names)).join(separator);
  },
  "Fn::Select": (argument, names) => {
    const [index, items] = argument as [number, unknown];
    return `<part ${index} of ${plain(items, names)}>`;
  },
  "Fn::Split": (argument, names) => {
    const [separator, text] = argument as [string, unknown];
    return `${plain(text, names)} split at ${separator}`;
  },
};

/** CloudFormation's references as text: `{ "Fn::GetAtt": ["Queuesuploads…", "Arn"] }` is `Arn of uploads`. */
export function plain(value: unknown, names: Names = new Map()): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, names));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  const intrinsic = only === undefined || entries.length > 1 ? undefined : INTRINSICS[only[0]];
  if (only !== undefined && intrinsic !== undefined) return intrinsic(only[1], names);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item, names)]));
}
