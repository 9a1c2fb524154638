"""Draws the picture of a sample on the Welcome screen: spectrograms of one clip of each family.

usage: make-sample-picture.py FOLDER_WITH_SAMPLE_SOUNDS TARGET.png
"""
import sys
from pathlib import Path

import numpy as np
from PIL import Image
from scipy.io import wavfile
from scipy.signal import stft

MAGMA = "000004 140e36 3b0f70 641a80 8c2981 b73779 de4968 f7705c fe9f6d fecf92 fcfdbf".split()
WIDTH, HEIGHT, GAP = 336, 216, 3


def main(source: Path, target: Path) -> None:
    anchors = np.array([[int(c[i : i + 2], 16) for i in (0, 2, 4)] for c in MAGMA])
    place = np.linspace(0, 1, len(anchors))
    families = sorted(p for p in source.iterdir() if p.is_dir())
    image = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    columns = (len(families) + 1) // 2
    cell_w, cell_h = (WIDTH + GAP) // columns, (HEIGHT + GAP) // 2
    for i, family in enumerate(families[:8]):
        rate, sound = wavfile.read(sorted(family.glob("*.wav"))[3])
        _, _, z = stft(sound / 32768.0, rate, nperseg=512, noverlap=448)
        level = 20 * np.log10(np.abs(z[:160]) + 1e-6)
        level = np.clip((level - level.max() + 55) / 55, 0, 1)[::-1]
        picture = np.stack([np.interp(level, place, anchors[:, k]) for k in range(3)], -1)
        cell = Image.fromarray(picture.astype(np.uint8)).resize((cell_w - GAP, cell_h - GAP), Image.LANCZOS)
        x, y = i % columns * cell_w, i // columns * cell_h
        image[y : y + cell_h - GAP, x : x + cell_w - GAP] = np.array(cell)
    Image.fromarray(image).quantize(128).save(target, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
