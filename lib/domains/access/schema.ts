import { z } from "zod";
import { ACCESS_SCOPES } from "@/lib/platform/rest/scopes";
import { KEY_LIVES } from "./policy";

export const createKeyInput = z.object({
  name: z.string().trim().min(1, "Say what the key is for.").max(80, "Use at most 80 characters."),
  scopes: z.array(z.enum(ACCESS_SCOPES)).min(1, "Choose at least one thing the key may reach."),
  life: z.enum(KEY_LIVES),
});
export type CreateKeyInput = z.infer<typeof createKeyInput>;

export const keyInput = z.object({ keyId: z.uuid() });
