import { CfnParameter, type Stack } from "aws-cdk-lib";

const ADDRESS = "[^@\\s,<>]+@[^@\\s,<>]+";
const ADDRESSES = `^${ADDRESS}(,${ADDRESS})*$`;

export interface Parameters {
  readonly mailFrom: string;
  readonly mailDomains: string;
  readonly mailDefaultSender: string;
  readonly mailReviewers: string;
  readonly tokenIssuer: string;
  readonly tokenAudience: string[];
}

/** Values that a deployment must give: there is no default that would be right, and none that would be safe. */
export function declareParameters(stack: Stack): Parameters {
  const text = (id: string, description: string, allowedPattern: string): string =>
    new CfnParameter(stack, id, { type: "String", description, allowedPattern }).valueAsString;
  return {
    // Lower case, as the mailer writes it: SES compares what is allowed with what is sent letter by letter.
    mailFrom: text(
      "MailFrom",
      "Bare address that notices come from; verified in SES, itself or its domain. The domain in lower case.",
      "^[^@\\s,<>]+@[a-z0-9.-]+$",
    ),
    mailDomains: text(
      "MailDomains",
      "Comma-separated domains that may be written to; nobody else ever is. `.a.example` has all below it.",
      "^[A-Za-z0-9.-]+(,[A-Za-z0-9.-]+)*$",
    ),
    mailDefaultSender: text(
      "MailDefaultSender",
      "Comma-separated addresses that hear of a file whose sender is not known; in the domains.",
      ADDRESSES,
    ),
    mailReviewers: text(
      "MailReviewers",
      "Comma-separated addresses of the reviewers; in the domains.",
      ADDRESSES,
    ),
    tokenIssuer: text("TokenIssuer", "OIDC issuer of the API's tokens.", "^https://\\S+$"),
    tokenAudience: new CfnParameter(stack, "TokenAudience", {
      type: "CommaDelimitedList",
      description: "Audiences that the API's tokens may have.",
    }).valueAsList,
  };
}

/** Name of the secret whose whole value is the SMTP URL; declared only where mail goes by SMTP. */
export function declareSmtpSecret(stack: Stack): string {
  return new CfnParameter(stack, "SmtpUrlReference", {
    type: "String",
    description: "Name of the Secrets Manager secret that holds the SMTP URL.",
    allowedPattern: "^[A-Za-z0-9/_+=.@-]+$",
  }).valueAsString;
}
