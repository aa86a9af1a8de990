import { findDemoAccess } from "@/lib/domains/accounts/queries";
import { callAuth } from "@/lib/platform/auth/call-auth";
import { publicScope } from "@/lib/platform/auth/scope";
import { isDemoOpen } from "@/lib/platform/flags";

/** Signs the visitor in to the demo kitchen, where this installation offers one. */
export async function POST() {
  const access = (await isDemoOpen(publicScope())) ? await findDemoAccess(publicScope()) : null;
  const reply = access === null ? null : await callAuth("/sign-in/email", access);
  if (reply === null || !reply.ok) return new Response("There is no demo kitchen here.", { status: 404 });
  return new Response(null, { status: 303, headers: { location: "/today" } });
}
