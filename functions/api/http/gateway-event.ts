import type { APIGatewayEventRequestContextV2, APIGatewayProxyEventV2WithRequestContext } from "aws-lambda";

/** Payload format 2.0, behind a JWT authorizer in the cloud and without one on a single machine. */
export type GatewayEvent = APIGatewayProxyEventV2WithRequestContext<
  APIGatewayEventRequestContextV2 & {
    readonly authorizer?: {
      readonly jwt?: { readonly claims: Readonly<Record<string, string | number | boolean | string[]>> };
    };
  }
>;
