import { connection } from "next/server";
import { publicScope } from "@/lib/platform/auth/scope";
import { isDemoOpen } from "@/lib/platform/flags";
import { Landing } from "./_components/landing";

export default async function LandingPage() {
  // Whether there is a demo kitchen is known when the server runs, not when it is built.
  await connection();
  return <Landing demoEnabled={await isDemoOpen(publicScope())} />;
}
