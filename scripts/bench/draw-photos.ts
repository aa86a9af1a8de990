import path from "node:path";
import sharp from "sharp";
import { scene } from "@/lib/platform/images/testing/scene";

const [folder = ".", count = "1"] = process.argv.slice(2);
const grain = { type: "gaussian" as const, mean: 128, sigma: 14 };

// As a camera would: 12 megapixels with their grain, about 3 MB of JPEG. In a process of its own, since drawing takes
// more memory than what is measured.
for (let seed = 1; seed <= Number(count); seed++) {
  const drawn = await scene(4000, 3000, seed).raw().toBuffer({ resolveWithObject: true });
  const noise = { width: 4000, height: 3000, channels: 3 as const, background: "#808080", noise: grain };
  await sharp(drawn.data, { raw: drawn.info })
    .composite([{ input: { create: noise }, blend: "soft-light" }])
    .jpeg({ quality: 90 })
    .toFile(path.join(folder, `${seed}.jpg`));
}
