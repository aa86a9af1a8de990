/** A PDF as a download. The name may be anything a person wrote: headers take ASCII, so its own letters stand beside. */
export function sendPdf(bytes: Uint8Array, name: string): Response {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/[^\w .-]/g, "")
    .replaceAll(/\s+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "")
    .slice(0, 80);
  const whole = encodeURIComponent(`${name.replaceAll(/\p{Cs}/gu, "")}.pdf`).replaceAll("'", "%27");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Length": String(bytes.length),
      "Content-Disposition": `attachment; filename="${plain === "" ? "report" : plain}.pdf"; filename*=UTF-8''${whole}`,
      "Cache-Control": "no-store",
    },
  });
}
