export const ERROR_CODES = ["not-found", "forbidden", "not-signed-in", "conflict", "invalid", "unavailable"] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a person cannot act on in place; turned into a status once at each door. The message may be shown. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
