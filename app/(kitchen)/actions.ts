"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { actorAction } from "@/lib/platform/auth/action";
import { auth } from "@/lib/platform/auth/auth";

/** Ends this session. */
export const signOutAction = actorAction.metadata({ name: "accounts.sign-out" }).action(async () => {
  await auth().api.signOut({ headers: await headers() });
  redirect("/");
});
