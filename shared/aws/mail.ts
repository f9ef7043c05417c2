/** One email, ready to be sent. Addresses are already checked. */
export interface Mail {
  /** The notice's id: becomes the Message-ID, so that a mailbox shows a repeated mail once. */
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** SES where the region has it, SMTP elsewhere. Throws where the mail was not accepted. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
