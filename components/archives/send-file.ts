/** Sends a file as the body of a request and tells how much has gone, 0–1. Null where no answer came. */
export function sendFile<T>(address: string, file: File, onSent: (share: number) => void): Promise<T | null> {
  return new Promise((resolve) => {
    // fetch cannot say how far an upload has come.
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onSent(event.loaded / event.total);
    };
    request.upload.onload = () => onSent(1);
    request.onload = () => resolve(request.response as T | null);
    request.onerror = () => resolve(null);
    request.onabort = () => resolve(null);
    request.send(file);
  });
}
