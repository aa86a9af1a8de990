import pino from "pino";
import { rememberError } from "./last-errors";

const ERROR = 50;

/** Structured lines on stdout; secrets and personal fields never reach them. */
export const logger = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === "test" ? "silent" : "info"),
  redact: {
    paths: [
      "password",
      "token",
      "secret",
      "*.password",
      "*.token",
      "*.secret",
      "headers.cookie",
      "headers.authorization",
    ],
    censor: "[removed]",
  },
  hooks: {
    logMethod(parts, method, level) {
      if (level >= ERROR) rememberError(parts);
      method.apply(this, parts);
    },
  },
});
