/** What the page learns of an action: its data, or a sentence that says why not. */
export interface ActionReply<Data = { readonly ok: boolean }> {
  readonly data?: Data | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?: unknown;
}

/** The sentence to show where an action failed, null where it did not. `otherwise` stands where it gives none. */
export function failureOf(reply: ActionReply<unknown> | undefined, otherwise: string): string | null {
  if (reply?.serverError !== undefined) return reply.serverError.message;
  return reply?.validationErrors !== undefined || reply === undefined ? otherwise : null;
}
