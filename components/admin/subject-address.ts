/** Where the subject of an act is looked at; null where it has no page. */
export function addressOfSubject(kind: string, id: string | null): string | null {
  if (id === null) return null;
  const part = encodeURIComponent(id);
  switch (kind) {
    case "user":
      return `/admin/users/${part}`;
    case "run":
      return `/admin/jobs/runs/${part}`;
    case "function":
      return `/admin/jobs/functions/${part}`;
    case "recipe":
      return `/recipes/${part}`;
    case "flag":
    case "setting":
      return "/admin/flags";
    default:
      return null;
  }
}
