import { describe, expect, it } from "vitest";
import { PREFIXES } from "../../infra/topology.ts";
import { synthesize } from "./template.ts";

const stack = synthesize();
const BUCKET_NAME = "gouji-<part 2 of <StackId> split at />";

describe("bucket", () => {
  const buckets = stack.ofType("AWS::S3::Bucket");
  const bucket = buckets[0]?.Properties;

  it("is one, private, encrypted and versioned", () => {
    expect(buckets).toHaveLength(1);
    expect(bucket).toMatchObject({
      BucketName: BUCKET_NAME,
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
      },
      VersioningConfiguration: { Status: "Enabled" },
    });
  });

  it("tells the uploads queue of what comes in, and of nothing else", () => {
    expect(bucket?.NotificationConfiguration).toEqual({
      QueueConfigurations: [
        {
          Event: "s3:ObjectCreated:*",
          Queue: "Arn of uploads",
          Filter: { S3Key: { Rules: [{ Name: "prefix", Value: PREFIXES.incoming }] } },
        },
      ],
    });
  });

  it("is created after the queue's policy that lets it speak, and the policy does not wait for it", () => {
    const policy = Object.keys(stack.json.Resources).find((id) => id.startsWith("QueuesuploadsPolicy"));
    expect(buckets[0]?.DependsOn).toContain(policy);
    const statements = stack.resources.find(({ name }) => name === "QueuesuploadsPolicy")?.Properties;
    expect(statements?.PolicyDocument).toMatchObject({
      Statement: expect.arrayContaining([
        {
          Effect: "Allow",
          Principal: { Service: "s3.amazonaws.com" },
          Action: "sqs:SendMessage",
          Resource: "Arn of uploads",
          Condition: {
            ArnEquals: { "aws:SourceArn": `arn:<Partition>:s3:::${BUCKET_NAME}` },
            StringEquals: { "aws:SourceAccount": "<AccountId>" },
          },
        },
      ]),
    });
  });

  it("forgets abandoned parts and old extractions, never what came in or what was concluded", () => {
    expect(bucket?.LifecycleConfiguration).toEqual({
      Rules: [
        {
          Id: "abandoned-uploads",
          Status: "Enabled",
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        },
        {
          Id: "extractions",
          Status: "Enabled",
          Prefix: PREFIXES.extractions,
          ExpirationInDays: 90,
          NoncurrentVersionExpiration: { NoncurrentDays: 7 },
        },
      ],
    });
  });

  it("takes uploads from browsers of the named origins only", () => {
    expect(bucket).not.toHaveProperty("CorsConfiguration");
    const origins = "https://a.example,https://b.example";
    const [open] = synthesize({ uploadOrigins: origins }).ofType("AWS::S3::Bucket");
    expect(open?.Properties.CorsConfiguration).toEqual({
      CorsRules: [
        {
          AllowedMethods: ["PUT"],
          AllowedOrigins: ["https://a.example", "https://b.example"],
          AllowedHeaders: ["content-type", "x-amz-*"],
        },
      ],
    });
  });
});

describe("what is stored", () => {
  it("outlives the stack", () => {
    for (const type of ["AWS::S3::Bucket", "AWS::DynamoDB::Table", "AWS::Logs::LogGroup"]) {
      for (const { name, DeletionPolicy } of stack.ofType(type)) expect(DeletionPolicy, name).toBe("Retain");
    }
  });

  it("is in a table paid by request, encrypted, restorable and not deleted by mistake", () => {
    expect(stack.ofType("AWS::DynamoDB::Table")[0]?.Properties).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      SSESpecification: { SSEEnabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
    });
  });

  it("is reached over TLS alone: bucket, queues and topic refuse the rest", () => {
    const policies = ["AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"].flatMap(
      (type) => stack.ofType(type),
    );
    const guarded = ["AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::SNS::Topic"].flatMap((type) =>
      stack.ofType(type),
    );
    expect(policies).toHaveLength(guarded.length);
    for (const { name, Properties } of policies) {
      expect(Properties.PolicyDocument, name).toMatchObject({
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: "Deny",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          }),
        ]),
      });
    }
  });

  it("leaves a log of a year", () => {
    const days = stack.ofType("AWS::Logs::LogGroup").map(({ Properties }) => Properties.RetentionInDays);
    expect(new Set(days)).toEqual(new Set([365]));
  });
});
