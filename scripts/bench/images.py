"""The same work with Pillow: each photo to three widths as JPEG and WebP. Answers one line of JSON."""

import io
import json
import resource
import sys
import time

from PIL import Image


def make(path, widths, use_draft, quality):
    image = Image.open(path)
    if use_draft:
        image.draft("RGB", (widths[0], widths[0]))
    image = image.convert("RGB")
    done = 0
    for width in widths:
        height = round(image.height * width / image.width)
        sized = image.resize((width, height), Image.LANCZOS)
        for kind in ("JPEG", "WEBP"):
            sized.save(io.BytesIO(), kind, quality=quality)
            done += 1
    return done


def main():
    given = json.load(sys.stdin)
    if "sample" in given:
        image = Image.open(given["sample"]).convert("RGB")
        sized = image.resize((given["width"], given["height"]), Image.LANCZOS)
        sized.save(given["into"], quality=given["quality"])
        print("{}")
        return
    began = time.process_time()
    done = sum(make(path, given["widths"], given["useDraft"], given["quality"]) for path in given["photos"])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"done": done, "cpuSeconds": time.process_time() - began, "peakMb": peak}))


main()
