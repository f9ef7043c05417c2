import { Aws, CfnOutput, Fn, SecretValue, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { FunctionName } from "../topology.ts";
import { Api } from "./api.ts";
import { createBucket } from "./bucket.ts";
import { Functions } from "./functions.ts";
import { Operations } from "./operations.ts";
import type { StackOptions } from "./options.ts";
import { declareParameters, declareSmtpSecret } from "./parameters.ts";
import { Pipeline } from "./pipeline.ts";
import { Queues } from "./queues.ts";
import { createTable } from "./table.ts";

export interface GoujiProps extends StackOptions {
  /** Folder of a function's bundled code. */
  readonly codeFolder: (name: FunctionName) => string;
}

/** The whole system in any region of any partition: account, region and addresses are known only when it is deployed. */
export class GoujiStack extends Stack {
  constructor(scope: Construct, id: string, props: GoujiProps) {
    super(scope, id, { description: "Gouji: reads, checks and stores disclosure annual reports" });
    const parameters = declareParameters(this);
    const queues = new Queues(this, "Queues");
    const bucket = createBucket(this, queues.named("uploads"), originsOf(props));
    const table = createTable(this);
    const api = new Api(this, "Api");
    const smtpUrl = props.mailTransport === "smtp" ? this.smtpUrl() : null;
    const functions = new Functions(this, "Functions", {
      codeFolder: props.codeFolder,
      architecture: props.architecture,
      resources: {
        bucket: bucket.bucketArn,
        table: table.tableArn,
        queue: (name) => queues.named(name).queueArn,
        mailIdentities: smtpUrl === null ? this.identitiesOf(parameters.mailFrom) : [],
        mailFrom: parameters.mailFrom,
        textract: props.ocrEngine.includes("textract"),
      },
      environment: {
        bucketName: bucket.bucketName,
        tableName: table.tableName,
        queueUrl: (name) => queues.named(name).queueUrl,
        parameters,
        publicUrl: props.publicUrl ?? api.url,
        ocrEngine: props.ocrEngine,
        smtpUrl,
      },
    });
    new Pipeline(this, "Pipeline", functions, queues);
    api.serve(functions.byName.api, parameters);
    const operations = new Operations(this, "Operations", queues, props.alarmEmail);
    new CfnOutput(this, "ApiUrl", { value: props.publicUrl ?? api.url });
    new CfnOutput(this, "BucketName", { value: bucket.bucketName });
    new CfnOutput(this, "AlarmTopic", { value: operations.topic.topicArn });
  }

  /** SES looks for the identity of the address itself, then for that of its domain. */
  private identitiesOf(address: string): string[] {
    const domain = Fn.select(1, Fn.split("@", address));
    return [address, domain].map(
      (identity) => `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:identity/${identity}`,
    );
  }

  /** CloudFormation puts the secret in when it deploys; the template holds only its name. */
  private smtpUrl(): string {
    return SecretValue.secretsManager(declareSmtpSecret(this)).unsafeUnwrap();
  }
}

const originsOf = ({ uploadOrigins }: StackOptions): string[] =>
  uploadOrigins.split(",").filter((origin) => origin !== "");
