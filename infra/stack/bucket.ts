import { Aws, Duration, Fn, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  HttpMethods,
  type LifecycleRule,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { PREFIXES } from "../topology.ts";

/** Extractions can be made again from what came in; what came in and what was concluded stay, every version of it. */
const LIFECYCLE: LifecycleRule[] = [
  { id: "abandoned-uploads", abortIncompleteMultipartUploadAfter: Duration.days(7) },
  {
    id: "extractions",
    prefix: PREFIXES.extractions,
    expiration: Duration.days(90),
    noncurrentVersionExpiration: Duration.days(7),
  },
];

/** The stack's own id makes a name that is unique, and known before the bucket exists. */
const bucketName = (): string => `gouji-${Fn.select(2, Fn.split("/", Aws.STACK_ID))}`;

/**
 * The one bucket. Its events reach the uploads queue by the bucket's own notification configuration: CDK's usual way
 * is a custom resource with a function of its own, which would be one more role that may change the bucket.
 */
export function createBucket(scope: Construct, uploads: Queue, origins: readonly string[]): Bucket {
  const name = bucketName();
  const bucket = new Bucket(scope, "Bucket", {
    bucketName: name,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: LIFECYCLE,
    ...(origins.length === 0 ? {} : { cors: [browserUploads(origins)] }),
  });
  uploads.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal("s3.amazonaws.com")],
      actions: ["sqs:SendMessage"],
      resources: [uploads.queueArn],
      conditions: {
        ArnEquals: { "aws:SourceArn": `arn:${Aws.PARTITION}:s3:::${name}` },
        StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID },
      },
    }),
  );
  // S3 tries the queue when the notification is set: the queue's policy must be there before the bucket.
  bucket.node.addDependency(uploads);
  notifyUploads(bucket, uploads);
  return bucket;
}

const browserUploads = (origins: readonly string[]) => ({
  allowedMethods: [HttpMethods.PUT],
  allowedOrigins: [...origins],
  allowedHeaders: ["content-type", "x-amz-*"],
});

function notifyUploads(bucket: Bucket, uploads: Queue): void {
  const resource = bucket.node.defaultChild as CfnBucket;
  resource.notificationConfiguration = {
    queueConfigurations: [
      {
        event: "s3:ObjectCreated:*",
        queue: uploads.queueArn,
        filter: { s3Key: { rules: [{ name: "prefix", value: PREFIXES.incoming }] } },
      },
    ],
  };
}
