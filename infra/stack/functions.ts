import { Duration } from "aws-cdk-lib";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName } from "../topology.ts";
import { type EnvironmentSources, environmentOf } from "./environment.ts";
import { keptLogs } from "./logs.ts";
import { permissions, type Resources } from "./permissions.ts";

export interface FunctionsProps {
  readonly codeFolder: (name: FunctionName) => string;
  readonly architecture: "arm64" | "x86_64";
  readonly resources: Resources;
  readonly environment: EnvironmentSources;
}

const ARCHITECTURES = { arm64: Architecture.ARM_64, x86_64: Architecture.X86_64 };

/** One Lambda function a folder of functions/, each with its own role and its own log group. */
export class Functions extends Construct {
  readonly byName: Readonly<Record<FunctionName, LambdaFunction>>;

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id);
    const made = FUNCTION_NAMES.map((name) => [name, this.create(name, props)] as const);
    this.byName = Object.fromEntries(made) as Record<FunctionName, LambdaFunction>;
  }

  private create(name: FunctionName, props: FunctionsProps): LambdaFunction {
    const settings = FUNCTIONS[name];
    const logGroup = keptLogs(this, `${name}-logs`);
    const writeLogs = new PolicyStatement({
      actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
      resources: [logGroup.logGroupArn],
    });
    // Inline, so that the role is complete before anything that needs it is created.
    const role = new Role(this, `${name}-role`, {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      inlinePolicies: {
        topology: new PolicyDocument({
          statements: [writeLogs, ...permissions(settings, props.resources)],
        }),
      },
    });
    return new LambdaFunction(this, name, {
      description: `Gouji ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: ARCHITECTURES[settings.architecture ?? props.architecture],
      code: Code.fromAsset(props.codeFolder(name)),
      handler: "index.handler",
      memorySize: settings.memory,
      timeout: Duration.seconds(settings.timeout),
      environment: { ...environmentOf(settings, props.environment) },
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
    });
  }
}
