import { z } from "zod";

const email = z.string().trim().toLowerCase().pipe(z.email("Write an address like name@example.com."));
const newPassword = z.string().min(10, "Use at least 10 characters.").max(200, "Use at most 200 characters.");

/** Takes the fields of an HTML form as they come and checks them. */
const form = <T extends z.ZodType>(schema: T) => z.preprocess((fields) => fields, schema);

export const signInInput = form(
  z.object({
    email,
    password: z.string().min(1, "Write your password."),
  }),
);

export const signUpInput = form(
  z.object({
    name: z.string().trim().min(1, "Write what we may call you.").max(80, "Use at most 80 characters."),
    email,
    password: newPassword,
    /** The browser's own; anything else means UTC. */
    timeZone: z.string().max(64).catch("UTC").transform(knownTimeZone),
    invitation: z.string().max(200).optional(),
  }),
);

export const forgotPasswordInput = form(z.object({ email }));

export const resetPasswordInput = form(z.object({ token: z.string().min(1).max(200), password: newPassword }));

function knownTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}
