#!/usr/bin/python3
"""Cuts the Noto fonts down to what Waymark writes; run by hand when a language is added, outputs are committed.

Needs fonttools and brotli (Debian: python3-fonttools python3-brotli) and `npm ci` for the sources. Each font is
limited to weights 400-700 and to the letters of the languages in locales/locales.toml; `npm test` proves that
every character of every message is in the fonts of its language.
"""

import pathlib
import shutil
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE.parent / "node_modules" / "@fontsource-variable"
OUT = HERE.parent / "public" / "fonts"
LIMIT = 400 * 1024

# The space is in every font: where it comes from another font than the words around it, WebKitGTK drops pixels.
SPACES = "20,A0,200C-200F,2066-2069"
ARABIC_MARKS = "60C,61B,61F,64B-655,670,6D4,200C,200D"
LETTERS = {
    # Name: (package, file part, unicodes)
    "latin": ("noto-sans", "latin", f"{SPACES},21-7E,A1-FF,131,152,153,2010-2015,2018-201E,2020,2022,2026,2030,2032,2033,2039,203A,20AC,2122,2212,D7"),
    "latin-ext": ("noto-sans", "latin-ext", "20,A0,100-17F,18F,218-21B,259,1E9E"),
    "cyrillic": ("noto-sans", "cyrillic", "20,A0,400-45F,490,491"),
    # Arabic, Persian, Dari, Pashto, Sorani and the Urdu letters that turn up in names.
    "arabic": ("noto-sans-arabic", "arabic", f"{SPACES},{ARABIC_MARKS},621-63A,640-64A,660-66D,671,679,67C,67E,681,685,686,688,689,691,693,695,696,698,69A,6A4,6A9,6AB,6AF,6B5,6BA,6BC,6BE,6C0-6C3,6C6,6C7,6CA,6CC,6CD,6CE,6D0,6D2,6D3,6D5,6F0-6F9"),
    "nastaliq": ("noto-nastaliq-urdu", "arabic", f"{SPACES},{ARABIC_MARKS},621-63A,640-64A,660-66D,679,67E,686,688,691,698,6A9,6AF,6BA,6BE,6C0-6C3,6CC,6D2,6D3,6F0-6F9"),
    "ethiopic": ("noto-sans-ethiopic", "ethiopic", f"{SPACES},1200-137C"),
    "bengali": ("noto-sans-bengali", "bengali", f"{SPACES},964,965,980-9FE"),
}


def cut(name: str) -> int:
    """Writes one font and gives its size in bytes."""
    package, part, unicodes = LETTERS[name]
    font = TTFont(SOURCES / package / "files" / f"{package}-{part}-wght-normal.woff2")
    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = [0, 1, 2, 3, 5, 13, 14]  # The licence travels with the font.
    options.notdef_outline = True
    options.hinting = False
    options.flavor = "woff2"
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=subset.parse_unicodes(unicodes))
    cutter.subset(font)
    # After the cut: the subsetter of fonttools 4.38 trips over glyphs that an instancer left without variations.
    instancer.instantiateVariableFont(font, {"wght": (400, 700)}, inplace=True)
    path = OUT / f"waymark-{name}.woff2"
    subset.save_font(font, str(path), options)
    return path.stat().st_size


def main() -> int:
    """Cuts all, copies the licences, and fails where the budget is broken."""
    OUT.mkdir(parents=True, exist_ok=True)
    total = 0
    for name, (package, _, _) in LETTERS.items():
        size = cut(name)
        total += size
        print(f"{name:10} {size / 1024:7.1f} KB")
        shutil.copyfile(SOURCES / package / "LICENSE", OUT / f"OFL-{package}.txt")
    print(f"{'all':10} {total / 1024:7.1f} KB of {LIMIT / 1024:.0f}")
    return 0 if total <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
