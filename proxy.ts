import { type NextRequest, NextResponse } from "next/server";
import { signInHref } from "@/lib/domains/accounts/way-back";

/**
 * A visitor without a sign-in who asks for a page of the kitchen signs in first and comes back to it. It only spares them the
 * way: who may see what is decided by each page itself (`requireScope`, `requireAdmin`). Requests that carry a sign-in, true
 * or not, do not come through here.
 */
export function proxy(request: NextRequest) {
  if (request.method !== "GET") return NextResponse.next();
  const asked = new URLSearchParams(request.nextUrl.searchParams);
  asked.delete("_rsc");
  const search = asked.size === 0 ? "" : `?${asked}`;
  return NextResponse.redirect(new URL(signInHref(`${request.nextUrl.pathname}${search}`), request.nextUrl));
}

export const config = {
  matcher: [
    {
      source:
        "/(today|plan|recipes|shopping|pantry|prep|assistant|messages|settings|feedback|foods|explain|admin)/:path*",
      missing: [
        { type: "cookie", key: "mealprep.session_token" },
        { type: "cookie", key: "__Secure-mealprep.session_token" },
      ],
    },
  ],
};
