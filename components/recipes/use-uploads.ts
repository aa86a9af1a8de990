"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { MOST_PHOTOS } from "@/lib/engines/images/limits";
import { type UploadRefusal, uploadPhoto } from "./upload-photo";

/** A photo on its way, or one that was refused. */
export interface Upload {
  readonly key: string;
  readonly photo: File;
  /** Share that has left, 0–1; 1 = the server is making its sizes. */
  readonly sent: number;
  readonly refusal: UploadRefusal | null;
}

/** Photos sent one after the other; each joins `photoIds` as soon as it is kept. */
export function useUploads(photoIds: readonly string[], onChange: (photoIds: readonly string[]) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [isFull, setFull] = useState(false);
  /** The photo that was just kept and one of this recipe that looks like it. */
  const [alike, setAlike] = useState<{ readonly id: string; readonly to: string } | null>(null);
  const present = useRef(photoIds);
  const report = useRef(onChange);
  useEffect(() => {
    present.current = photoIds;
    report.current = onChange;
  });
  const queue = useRef<Promise<void>>(Promise.resolve());

  const change = useCallback(
    (key: string, part: Partial<Upload>) =>
      setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one))),
    [],
  );
  const dismiss = useCallback((key: string) => setUploads((all) => all.filter((one) => one.key !== key)), []);
  const send = useCallback(
    (upload: Upload) => {
      queue.current = queue.current.then(async () => {
        const outcome = await uploadPhoto(upload.photo, (sent) => change(upload.key, { sent }));
        if (!outcome.ok) return change(upload.key, { refusal: outcome.reason });
        dismiss(upload.key);
        if (present.current.includes(outcome.id)) return;
        const to = outcome.alike.find((id) => present.current.includes(id));
        if (to !== undefined) setAlike({ id: outcome.id, to });
        present.current = [...present.current, outcome.id];
        report.current(present.current);
      });
    },
    [change, dismiss],
  );
  const add = useCallback(
    (photos: readonly File[]) => {
      const room = MOST_PHOTOS - present.current.length;
      setFull(photos.length > room);
      setAlike(null);
      const next = photos
        .slice(0, Math.max(0, room))
        .map((photo) => ({ key: crypto.randomUUID(), photo, sent: 0, refusal: null }));
      setUploads((all) => [...all.filter((one) => one.refusal === null), ...next]);
      for (const upload of next) send(upload);
    },
    [send],
  );
  const again = useCallback(
    (upload: Upload) => {
      change(upload.key, { sent: 0, refusal: null });
      send(upload);
    },
    [change, send],
  );
  return { uploads, isFull, alike, add, again, dismiss };
}
