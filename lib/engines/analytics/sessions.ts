/** Half an hour without a sign ends a visit: the convention of web analytics since Catledge and Pitkow (1995). */
export const SESSION_GAP_MS = 30 * 60_000;

export interface Session {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly events: number;
}

/** Visits of one person from the moments they did something, in any order. */
export function sessionsOf(moments: readonly number[], gapMs = SESSION_GAP_MS): Session[] {
  const sessions: Session[] = [];
  for (const at of moments.toSorted((a, b) => a - b)) {
    const last = sessions.at(-1);
    if (last !== undefined && at - last.endedAt <= gapMs)
      sessions[sessions.length - 1] = { ...last, endedAt: at, events: last.events + 1 };
    else sessions.push({ startedAt: at, endedAt: at, events: 1 });
  }
  return sessions;
}
