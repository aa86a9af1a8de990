import "server-only";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError } from "better-auth/api";
import { nextCookies } from "better-auth/next-js";
import { admin } from "better-auth/plugins";
import * as schema from "@/db/schema";
import { database } from "../database";
import { sendEmail } from "../email/send";
import { type Environment, readEnvironment } from "../env";
import { isFirstRegistration } from "./first-admin";
import { knownActors } from "./known-actors";
import { mayRegister } from "./registration";
import { authSecret } from "./secret";

export const COOKIE_PREFIX = "mealprep";

const holder = globalThis as typeof globalThis & { mealprepAuth?: ReturnType<typeof build> };

/** Sign-in, sessions and roles of this process (better-auth), made at first use so that a build opens no database. */
export function auth() {
  holder.mealprepAuth ??= build();
  return holder.mealprepAuth;
}

function build() {
  const env = readEnvironment();
  const db = database();
  return betterAuth({
    appName: "MealPrep360",
    secret: authSecret(env),
    ...(env.appUrl === null ? {} : { baseURL: env.appUrl }),
    trustedOrigins: (request) => trustedOrigins(request, env),
    database: drizzleAdapter(db, { provider: "pg", schema }),
    session: { expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 * 24 },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 60 * 60,
      sendResetPassword: async ({ user, url }) => {
        await sendEmail(
          { db },
          {
            to: user.email,
            subject: "Set a new password for MealPrep360",
            body: `Hello ${user.name},\n\nsomeone asked to set a new password for this address. If it was you, open this link within an hour:\n\n${url}\n\nIf it was not you, nothing has changed and you can leave this message alone.`,
          },
        );
      },
    },
    rateLimit: {
      enabled: process.env.NODE_ENV === "production",
      window: 60,
      max: 100,
      customRules: {
        "/sign-in/email": { window: 60, max: 10 },
        "/sign-up/email": { window: 60, max: 10 },
        "/request-password-reset": { window: 60, max: 5 },
      },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: env.appUrl?.startsWith("https://") ?? false,
      ipAddress: { ipAddressHeaders: ["x-forwarded-for"] },
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user) => {
            if (!(await mayRegister(db, user.email, new Date())))
              throw new APIError("FORBIDDEN", { code: "REGISTRATION_CLOSED", message: "Accounts are by invitation." });
            return { data: { ...user, role: (await isFirstRegistration(db)) ? "admin" : "user" } };
          },
        },
        update: { after: forgetActors },
        delete: { after: forgetActors },
      },
      session: {
        update: { after: forgetActors },
        delete: { after: forgetActors },
      },
    },
    plugins: [admin({ defaultRole: "user", adminRoles: ["admin"] }), nextCookies()],
    telemetry: { enabled: false },
    // Without a fixed address the origin is the request's, on purpose; the library warns about that at every start.
    logger: { level: "error" },
  });
}

/** Who was known may have left, or may do other things now. */
async function forgetActors(): Promise<void> {
  knownActors().clear();
}

/** The fixed address, and the asked host where there is none or where a deployment answers at several names. */
function trustedOrigins(request: Request | undefined, env: Environment): string[] {
  const fixed = env.appUrl === null ? [] : [new URL(env.appUrl).origin];
  const host = request?.headers.get("host");
  const asked =
    host === null || host === undefined ? [] : [`https://${host}`, ...(env.isVercel ? [] : [`http://${host}`])];
  return env.appUrl === null || env.isVercel ? [...fixed, ...asked] : fixed;
}
