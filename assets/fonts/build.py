"""Makes the fonts of this folder from the published packages they come from.

    python3 -m venv VENV && VENV/bin/pip install fonttools brotli fontpkg-noto-sans==2.15
    npm pack @ibm/plex-sans@1.1.0            # then unpack the archive: it holds package/
    apt-get install fonts-noto-cjk           # Noto Sans CJK 2.004
    VENV/bin/python build.py --plex package --cjk /usr/share/fonts/opentype/noto

IBM Plex Sans has a reserved name: its files are unpacked from WOFF2 and not changed. Noto Sans is
cut to its upright regular and semi-bold weights. Noto Sans CJK SC is cut to the characters of GBK
and the Hangul syllables of KS X 1001, loses `locl`, and must stay below 32,768 glyphs: above that ttf-parser loses common characters.
The same input gives the same bytes.
"""

import argparse
import importlib.resources
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
PLEX_STYLES = ["Regular", "Italic", "SemiBold"]
NOTO_WEIGHTS = {"Regular": 400, "SemiBold": 600}
CJK_WEIGHTS = ["Regular", "Bold"]
CJK_FAMILY = "Noto Sans CJK SC"
GLYPH_LIMIT = 32_768


def characters_of(codec):
    """Every character that the codec writes with two bytes."""
    found = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                found.update(bytes([lead, trail]).decode(codec))
            except UnicodeDecodeError:
                continue
    return {ord(character) for character in found}


def cjk_characters():
    """Those of GBK and ASCII, and the Hangul syllables of KS X 1001 for names from Korea."""
    hangul = characters_of("euc_kr") & set(range(0xAC00, 0xD7A4))
    return characters_of("gbk") | set(range(0x20, 0x7F)) | hangul


def unpack_plex(package):
    for style in PLEX_STYLES:
        font = TTFont(package / f"fonts/complete/woff2/IBMPlexSans-{style}.woff2", recalcTimestamp=False)
        font.flavor = None
        font.save(HERE / f"IBMPlexSans-{style}.ttf")
    (HERE / "IBMPlexSans-LICENSE.txt").write_bytes((package / "LICENSE.txt").read_bytes())


def cut_noto():
    files = importlib.resources.files("fontpkg_noto_sans")
    for name, weight in NOTO_WEIGHTS.items():
        font = TTFont(files / "files/NotoSans[wdth,wght].ttf", recalcTimestamp=False)
        instancer.instantiateVariableFont(font, {"wght": weight, "wdth": 100}, inplace=True, updateFontNames=True)
        font.save(HERE / f"NotoSans-{name}.ttf")
    (HERE / "NotoSans-LICENSE.txt").write_bytes((files / "LICENSE").read_bytes())


def cut_cjk(folder):
    for weight in CJK_WEIGHTS:
        collection = TTCollection(folder / f"NotoSansCJK-{weight}.ttc", recalcTimestamp=False)
        font = next(f for f in collection.fonts if f["name"].getDebugName(1).startswith(CJK_FAMILY))
        options = Options()
        options.layout_features = ["kern", "palt", "halt", "mark", "mkmk", "ccmp"]
        options.hinting = False
        options.name_IDs = ["*"]
        options.recalc_timestamp = False
        options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=cjk_characters())
        subsetter.subset(font)
        assert "locl" not in {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}, weight
        assert len(font.getGlyphOrder()) < GLYPH_LIMIT, f"{weight}: too many glyphs for ttf-parser"
        font.save(HERE / f"NotoSansCJKsc-{weight}.otf")
    licence = (HERE / "NotoSans-LICENSE.txt").read_text(encoding="utf-8").split("\n", 1)[1]
    (HERE / "NotoSansCJKsc-LICENSE.txt").write_text(font["name"].getDebugName(0) + "\n" + licence, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plex", type=Path, required=True, help="the unpacked npm package @ibm/plex-sans")
    parser.add_argument("--cjk", type=Path, required=True, help="the folder of the NotoSansCJK-*.ttc files")
    arguments = parser.parse_args()
    unpack_plex(arguments.plex)
    cut_noto()
    cut_cjk(arguments.cjk)


if __name__ == "__main__":
    main()
