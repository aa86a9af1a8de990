/** What an API key may be allowed to reach, by resource; a sign-in reaches all of them. */
export const RESOURCES = [
  "recipes",
  "foods",
  "nutrition",
  "plans",
  "shopping",
  "pantry",
  "images",
  "ai",
  "search",
  "analytics",
  "reports",
  "blog",
  "notifications",
  "feedback",
] as const;

export type Resource = (typeof RESOURCES)[number];
type ResourceScope = `${Resource}:${"read" | "write"}`;
export type AccessScope = ResourceScope | "admin";

/** Every scope a key can have; "admin" serves only a key whose person is an admin. */
export const ACCESS_SCOPES: readonly AccessScope[] = [
  ...RESOURCES.flatMap((resource) => [`${resource}:read`, `${resource}:write`] as const),
  "admin",
];

/** Whether a key with these scopes reaches what asks for `wanted`; who may write may read. */
export const hasScope = (held: readonly string[], wanted: AccessScope): boolean =>
  held.includes(wanted) || (wanted.endsWith(":read") && held.includes(wanted.replace(":read", ":write")));
