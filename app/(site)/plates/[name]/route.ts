import { examplePlates } from "../../_components/example-plates";
import { plateFood } from "../../_components/plate-food";

/** The example plates of the landing page as pictures, drawn when the app is built. */
export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => Object.keys(examplePlates).map((name) => ({ name }));

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  const plate = Object.entries(examplePlates).find(([key]) => key === name);
  return new Response(plate === undefined ? null : plateFood(plate[1]), {
    status: plate === undefined ? 404 : 200,
    headers: { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" },
  });
}
