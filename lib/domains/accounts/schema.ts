import { z } from "zod";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { ACTIVITY_LEVELS, GOALS } from "@/lib/engines/nutrition/eater";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";
import { ownPath } from "./way-back";

const email = z.string().trim().toLowerCase().pipe(z.email("Write an address like name@example.com."));
const newPassword = z.string().min(10, "Use at least 10 characters.").max(200, "Use at most 200 characters.");

/** Takes the fields of an HTML form, as they are posted or as an object, and checks them. */
const form = <T extends z.ZodType>(schema: T) =>
  z.preprocess((fields) => (fields instanceof FormData ? Object.fromEntries(fields) : fields), schema);

/** The page that asked for the sign-in; anything that is no page of the app is as if it were not there. */
const wayBack = z.string().optional().catch(undefined).transform(ownPath);

export const signInInput = form(
  z.object({
    email,
    password: z.string().min(1, "Write your password."),
    next: wayBack,
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
    next: wayBack,
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

/** A number field left empty means "not told". */
const optionalNumber = (min: number, max: number, message: string) =>
  z.union([
    z.literal("").transform(() => null),
    z.null(),
    z.coerce.number(message).min(min, message).max(max, message),
  ]);

export const eaterInput = z.object({
  name: z.string().trim().min(1, "Write a name.").max(60, "Use at most 60 characters."),
  birthDate: z.union([z.literal("").transform(() => null), z.null(), z.iso.date("Write a date.")]),
  sex: z.union([z.literal("").transform(() => null), z.null(), z.enum(["female", "male"])]),
  heightCm: optionalNumber(40, 250, "Write a height from 40 to 250 cm."),
  weightKg: optionalNumber(2, 350, "Write a weight from 2 to 350 kg."),
  activity: z.enum(ACTIVITY_LEVELS),
  goal: z.enum(GOALS),
  pregnancy: z.enum(["none", "pregnant", "lactating"]).default("none"),
  diets: z.array(z.enum(DIETS)),
  allergies: z.array(z.enum(ALLERGENS)),
  dislikes: z.array(z.string().trim().toLowerCase().min(1).max(60)).max(60, "Name at most 60 dislikes."),
});
export type EaterInput = z.infer<typeof eaterInput>;

export const householdInput = z.object({
  name: z.string().trim().min(1, "Write a name.").max(60, "Use at most 60 characters."),
  timeZone: z.string().max(64).transform(knownTimeZone),
  units: z.enum(["metric", "us"]),
  currency: z.string().regex(/^[A-Z]{3}$/, "Choose a currency."),
});

export const cookingInput = z.object({
  /** Monday first; null = no cooking that day. */
  cookingMinutes: z.array(z.number().int().min(5).max(600).nullable()).length(7),
  budgetMinor: z.number().int().min(0).max(10_000_000).nullable(),
  maxRepeats: z.number().int().min(1).max(7),
  maxLeftovers: z.number().int().min(0).max(3),
});

export const slotsInput = z.object({
  slots: z
    .array(
      z.object({
        id: z.string().regex(/^[a-z0-9-]{1,40}$/),
        name: z.string().trim().min(1, "Write a name.").max(30),
        kind: z.enum(SLOT_KINDS),
      }),
    )
    .min(1, "Keep at least one meal a day.")
    .max(8, "Use at most eight meals a day.")
    .refine((slots) => new Set(slots.map((slot) => slot.id)).size === slots.length, "Two meals have the same name."),
});

export const invitationInput = z.object({ email });
