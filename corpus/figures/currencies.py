"""Currencies: ISO 4217 with the names and symbols that CLDR has for a language."""

import re
from collections.abc import Iterator
from functools import cache

# What CLDR leaves out because it is ambiguous, or writes otherwise than newspapers do.
_SIGNS = {
    "USD": "$, US$, U.S.$, US $, us $, us$, ＄",
    "EUR": "€",
    "GBP": "£, ￡",
    "JPY": "¥, JP¥, ￥",
    "CNY": "CN¥, RMB",
    "KRW": "₩",
    "INR": "₹, Rs, Rs.",
    "THB": "฿",
    "VND": "₫, VNĐ",
    "PHP": "₱",
    "LAK": "₭",
    "KHR": "៛",
    "RUB": "₽",
    "UAH": "₴",
    "ILS": "₪",
    "TRY": "₺",
    "NGN": "₦",
    "KZT": "₸",
    "MNT": "₮",
    "AUD": "A$, AU$",
    "CAD": "C$, CA$",
    "HKD": "HK$",
    "SGD": "S$, SG$",
    "TWD": "NT$",
    "NZD": "NZ$",
    "MXN": "MX$, Mex$",
    "BRL": "R$",
    "CRC": "₡",
    "GEL": "₾",
}
# Codes that are words or other abbreviations, too: TOP 10, COP26, RON 95, SDG 3. Before a number they are no currency.
AMBIGUOUS = frozenset(
    "ALL AMD ANG BAM BOB COP CUP CVE GEL GIP HTG MAD MOP MUR NAD PAB PEN RON SCR SDG SOS SRD STN TMT TOP TRY".split()
)
# Codes that stand before a bare "412" in news; other codes do not, and are ships and plates there: SAR 412.
USUAL = frozenset(
    "USD EUR GBP JPY CNY RMB VND VNĐ THB KRW INR SGD HKD TWD AUD CAD NZD CHF MYR IDR PHP LAK KHR MMK RUB SEK NOK DKK "
    "BRL MXN ZAR PKR BDT".split()
)
_FIRST_YEAR = 1999  # currencies that were gone before the euro came are left to historians
_NOTE = re.compile(r"\s*\(.*\)$")


@cache
def codes() -> frozenset[str]:
    """Return the ISO 4217 codes of the currencies in use since 1999."""
    from babel import Locale
    from babel.core import get_global

    territories: dict[str, list[tuple[str, tuple[int, ...] | None, tuple[int, ...] | None, bool]]]
    territories = get_global("territory_currencies")
    used = {
        code
        for rows in territories.values()
        for code, _, until, is_tender in rows
        if is_tender and (until is None or until[0] >= _FIRST_YEAR)
    }
    return frozenset(used & set(Locale("en").currencies))


def signs() -> dict[str, str]:
    """Return the signs of currencies, code -> comma-separated signs."""
    return dict(_SIGNS)


def names(lang: str) -> Iterator[tuple[str, str]]:
    """Yield (code, name) for each name, singular or plural, that CLDR has for a currency in `lang`."""
    from babel import Locale

    locale = Locale.parse(lang)
    plurals = locale._data.get("currency_names_plural", {})
    for code in sorted(codes()):
        written = {locale.currencies.get(code, ""), *plurals.get(code, {}).values()}
        for name in sorted(_NOTE.sub("", text) for text in written if text):
            yield code, name
