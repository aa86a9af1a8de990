import { auth } from "@/lib/platform/auth/auth";

const handle = (request: Request) => auth().handler(request);

/** Admins act through the admin pages alone, which write to the audit log and let the last admin stay. */
const isAdminEndpoint = (request: Request) => new URL(request.url).pathname.startsWith("/api/auth/admin");

const answer = (request: Request) =>
  isAdminEndpoint(request) ? Response.json({ code: "NOT_FOUND" }, { status: 404 }) : handle(request);

export { answer as GET, answer as POST };
