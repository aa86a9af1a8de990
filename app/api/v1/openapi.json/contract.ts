import { content, endpoint } from "@/lib/platform/rest/contract";

export const readDocument = endpoint({
  id: "openapi.read",
  method: "GET",
  path: "/openapi.json",
  summary: "This document",
  access: "public",
  answers: { 200: content("application/json") },
});
