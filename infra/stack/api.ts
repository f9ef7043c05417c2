import { Aws } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { HttpApi, type HttpMethod, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { ROUTES } from "../routes.ts";
import { keptLogs } from "./logs.ts";
import type { Parameters } from "./parameters.ts";

/** Requests a second, and at once; of all callers together. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 };

/** Who asked what, when, and how it went. Neither addresses nor tokens; `error` says why a token was refused. */
const ACCESS_LOG = {
  at: "$context.requestTime",
  request: "$context.requestId",
  route: "$context.routeKey",
  status: "$context.status",
  bytes: "$context.responseLength",
  milliseconds: "$context.responseLatency",
  subject: "$context.authorizer.claims.sub",
  error: "$context.authorizer.error",
  integrationError: "$context.integrationErrorMessage",
};

/** The HTTP API: one explicit route an operation, so that nothing else is reachable, and one function behind all. */
export class Api extends Construct {
  /** `https://…`, without a path. */
  readonly url: string;
  private readonly http: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.http = new HttpApi(this, "http", { apiName: Aws.STACK_NAME, createDefaultStage: false });
    new HttpStage(this, "stage", {
      httpApi: this.http,
      stageName: "$default",
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(keptLogs(this, "access-logs")),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    this.url = this.http.apiEndpoint;
  }

  /** Routes every operation to the function; all but the open ones ask for a token of the issuer. */
  serve(handler: IFunction, { tokenIssuer, tokenAudience }: Parameters): void {
    const integration = new HttpLambdaIntegration("handler", handler, { scopePermissionToRoute: false });
    const authorizer = new HttpJwtAuthorizer("tokens", tokenIssuer, { jwtAudience: tokenAudience });
    for (const { method, path, open } of ROUTES) {
      this.http.addRoutes({
        path,
        methods: [method as HttpMethod],
        integration,
        ...(open ? {} : { authorizer }),
      });
    }
  }
}
