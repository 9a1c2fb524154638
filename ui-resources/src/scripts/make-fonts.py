"""Makes the fonts of the workbench from a release of Inter (SIL OFL 1.1).

Tabular digits are frozen in, because JavaFX cannot switch OpenType features on; glyphs are cut to
Latin, Greek, punctuation, arrows and the signs that the workbench uses; families are renamed, so
that an installed Inter is never taken instead. The regular one is also written as TrueType, with
quadratic outlines: PDF files can embed parts of that. Needs opentype-feature-freezer and fonttools.

usage: make-fonts.py FOLDER_WITH_INTER_OTF TARGET_FOLDER
"""
import subprocess
import sys
import tempfile
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

UNICODES = (
    "U+0020-007E,U+00A0-017F,U+0192,U+0218-021B,U+02C6-02DD,U+0300-0304,U+0306-030C,U+0327,U+0328,"
    "U+0370-03FF,U+1E80-1E9E,U+2000-2022,U+2026,U+202F,U+2030,U+2032-2034,U+2039,U+203A,U+2044,"
    "U+2070-209C,U+20AC,U+2113,U+2122,U+2126,U+2190-2199,U+21A9,U+21AA,U+21E7,U+2202,U+2206,U+220F,"
    "U+2211,U+2212,U+2215,U+2219,U+221A,U+221E,U+222B,U+2248,U+2260,U+2264,U+2265,U+2303,U+2318,"
    "U+2325,U+23CE,U+25B2,U+25B6,U+25BC,U+25CF,U+2713,U+2715"
)
# source weight, family, style, file: SemiBold is the bold of the family
FONTS = [
    ("Regular", "Inter Tabular", "Regular", "InterTabular-Regular.otf"),
    ("SemiBold", "Inter Tabular", "Bold", "InterTabular-SemiBold.otf"),
    ("Medium", "Inter Tabular Medium", "Regular", "InterTabular-Medium.otf"),
]


COUNTS = (
    "maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
    "maxSizeOfInstructions", "maxPoints", "maxContours", "maxCompositePoints", "maxCompositeContours",
    "maxComponentElements", "maxComponentDepth",
)


def true_type(font: TTFont) -> TTFont:
    """The font with quadratic outlines, at most one unit of 2,048 off the cubic ones."""
    glyphs, outlines = font.getGlyphSet(), {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"], table = newTable("loca"), newTable("glyf")
    table.glyphOrder, table.glyphs = font.getGlyphOrder(), outlines
    font["glyf"] = table
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    font["maxp"].tableVersion = 0x00010000
    for count in COUNTS:
        setattr(font["maxp"], count, int(count == "maxZones"))
    post = font["post"]
    post.formatType, post.extraNames, post.mapping, post.glyphOrder = 2.0, [], {}, font.getGlyphOrder()
    font.sfntVersion = "\x00\x01\x00\x00"
    return font


def main(source: Path, target: Path) -> None:
    for weight, family, style, name in FONTS:
        with tempfile.TemporaryDirectory() as folder:
            frozen, cut = Path(folder, "frozen.otf"), Path(folder, "cut.otf")
            subprocess.run(["pyftfeatfreeze", "-f", "tnum", source / f"Inter-{weight}.otf", frozen], check=True)
            subprocess.run(
                ["pyftsubset", frozen, f"--unicodes={UNICODES}", "--desubroutinize",
                 "--layout-features=kern,mark,mkmk,ccmp,locl", f"--output-file={cut}"], check=True)
            font = TTFont(cut)
            full = family if style == "Regular" else f"{family} {style}"
            names = {1: family, 2: style, 3: f"Taxophone: {full}", 4: full, 6: full.replace(" ", "")}
            table = font["name"]
            table.names = [n for n in table.names if n.nameID in (0, 5, 13, 14)]
            for number, text in names.items():
                table.setName(text, number, 3, 1, 0x409)
                table.setName(text, number, 1, 0, 0)
            top = font["CFF "].cff
            top.fontNames = [full.replace(" ", "")]
            top[0].FullName, top[0].FamilyName = full, family
            font["OS/2"].usWeightClass = 700 if style == "Bold" else 400
            font["OS/2"].fsSelection = 0x20 if style == "Bold" else 0x40
            font["head"].macStyle = 1 if style == "Bold" else 0
            font.save(target / name)
            if weight == "Regular":
                true_type(font).save(target / name.replace(".otf", ".ttf"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
