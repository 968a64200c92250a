"""English names of currencies beside CLDR's, and which currency of several with one name is meant.

"Francs" and "pesos" are money in many countries. They are of the country that the text names last before them, or
soonest after; of the commonest one where it names none. "Marks" and "crowns" are money only beside such a country
or another word of money.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from corpus.figures.numerals import Numeral, Style
from corpus.figures.tokens import Tokens

CURRENCIES: dict[Any, str] = {
    "USD": """
        dollar, dollars, u.s. dollar, u.s. dollars, us dollar, us dollars, american dollar, american dollars,
        bucks, buck, greenbacks, usd
    """,
    "EUR": "euro, euros",
    "GBP": "pound, pounds, pound sterling, pounds sterling, british pound, british pounds, quid, sterling",
    "VND": "dong, dongs, vietnamese dong, vnd, viet nam dong, vietnam dong",
    "CNY": "yuan, renminbi, chinese yuan, rmb, yuan renminbi, 元",
    "JPY": "yen, japanese yen",
    "KRW": "won, korean won, south korean won",
    "THB": "baht, bahts, thai baht",
    "LAK": "kip, lao kip, kips",
    "KHR": "riel, riels, cambodian riel",
    "MMK": "kyat, kyats, myanmar kyat",
    "MYR": "ringgit, ringgits, malaysian ringgit",
    "IDR": "rupiah, rupiahs, indonesian rupiah",
    "INR": "indian rupee, indian rupees",
    "PKR": "pakistani rupee, pakistani rupees",
    "PHP": "philippine peso, philippine pesos",
    "MXN": "mexican peso, mexican pesos",
    "RUB": "ruble, rubles, rouble, roubles, russian ruble, russian rubles, russian rouble, russian roubles",
    "CHF": "swiss franc, swiss francs",
    "SGD": "singapore dollar, singapore dollars",
    "HKD": "hong kong dollar, hong kong dollars",
    "AUD": "australian dollar, australian dollars, aussie dollars",
    "CAD": "canadian dollar, canadian dollars",
    "NZD": "new zealand dollar, new zealand dollars",
    "TWD": "taiwan dollar, taiwan dollars, new taiwan dollar, new taiwan dollars",
    "BRL": "reais, brazilian real, brazilian reais",
    "TRY": "turkish lira, turkish liras",
    "ZAR": "rand, south african rand",
    "SEK": "swedish krona, swedish kronor, kronor, swedish crown, swedish crowns",
    "NOK": "norwegian krone, norwegian kroner, norwegian crown, norwegian crowns",
    "DKK": "danish krone, danish kroner, danish crown, danish crowns",
    "CZK": "koruna, czech koruna, czech crown, czech crowns",
    "SKK": "slovak crown, slovak crowns",
    "HUF": "forint, forints, hungarian forint",
    "UAH": "hryvnia, hryvnias",
    "SAR": "saudi riyal, saudi riyals",
    "IRR": "iranian rial, iranian rials",
    "ILS": "shekel, shekels",
    "KES": "kenyan shilling, kenyan shillings",
    "NGN": "naira",
    "EGP": "egyptian pound, egyptian pounds",
    "BDT": "taka",
    "ESP": "peseta, pesetas",
    "DEM": "deutsche mark, deutsche marks, deutschemark, deutschemarks, deutschmark, deutschmarks, d-mark, d-marks",
    "ITL": "lire",
    "NLG": "guilder, guilders",
    "GRD": "drachma, drachmas, drachmae",
    "ATS": "schilling, schillings",
    "FIM": "markka, markkaa, markkas",
    "XEU": "ecu, ecus",
    "PLN": "zloty, zlotys, zlotych",
    "RON": "leu, lei",
    "BGN": "lev, leva",
    "SIT": "tolar, tolars",
    "EEK": "kroon, kroons, krooni",
    "LTL": "litas, litai",
    "GHS": "cedi, cedis",
    "ETB": "birr",
    "KZT": "tenge",
    "VES": "bolivar, bolivars, bolivares",
    "GTQ": "quetzal, quetzals, quetzales",
    "HNL": "lempira, lempiras",
    "PYG": "guarani, guaranis, guaranies",
    "XOF": "cfa, cfa franc, cfa francs",
    "LKR": "sri lankan rupee, sri lankan rupees",
    "BAM": "convertible mark, convertible marks",
    "XBT": "bitcoin, bitcoins, btc, ₿",
}
# How newspapers abbreviate them.
ABBREVIATIONS: dict[Any, str] = {
    "DEM": "DM",
    "FRF": "FFr, Ffr, FFR",
    "BEF": "BFr, Bfr, BFR",
    "CHF": "SFr, Sfr, SFR, Fr",
    "NLG": "Dfl, DFL",
    "ESP": "Pta, Ptas",
    "SEK": "SKr, Skr, SKR",
    "NOK": "NKr, Nkr, NKR",
    "DKK": "DKr, Dkr, DKR",
}
# Hundredths of a currency.
CENTS: dict[Any, str] = {"USD": "cent, cents, ¢, us cents", "GBP": "penny, pence", "CNY": "fen"}


@dataclass(frozen=True, slots=True)
class Family:
    """Currencies with one name: its forms, the currency of no country in particular ("" where it is no money then),
    and the others by the words for their countries, as a regular expression."""

    forms: str
    usual: str
    countries: dict[str, str] = field(default_factory=dict)


FAMILIES = {
    "*franc": Family(
        "franc, francs",
        "CHF",
        {
            "FRF": "France|French|Paris",
            "BEF": "Belgium|Belgian|Brussels|Antwerp",
            "CHF": "Switzerland|Swiss|Zurich|Geneva|Basle|Basel|Berne",
            "LUF": "Luxembourg",
            "XOF": "CFA|Senegal|Ivory Coast|Ivorian|Benin|Togo|Mali|Niger|Burkina",
            "XAF": "Cameroon|Chad|Gabon|Congo-Brazzaville",
            "RWF": "Rwandan?|Kigali",
            "CDF": "Congo|Congolese|Kinshasa",
            "BIF": "Burundi",
        },
    ),
    "*mark": Family(
        "mark, marks",
        "",
        {
            "DEM": "German[sy]?|Bonn|Frankfurt|Bundesbank|Munich|Dusseldorf|Hamburg|Berlin|DAX|IBIS|Bunds?|Deutsche",
            "BAM": "Bosnian?|Sarajevo",
        },
    ),
    "*lira": Family("lira, liras", "TRY", {"ITL": "Ital(?:y|ian)|Milan|Rome", "MTL": "Malta|Maltese|Valletta"}),
    "*peso": Family(
        "peso, pesos",
        "MXN",
        {
            "PHP": "Philippines?|Filipino|Manila",
            "ARS": "Argentin[ae]|Argentinian|Buenos Aires",
            "CLP": "Chile(?:an)?|Santiago",
            "COP": "Colombian?|Bogota",
            "MXN": "Mexic(?:o|an)",
            "CUP": "Cuban?|Havana",
            "DOP": "Dominican?|Santo Domingo",
            "UYU": "Uruguay(?:an)?|Montevideo",
        },
    ),
    "*crown": Family(
        "crown, crowns, krona, krone, kroner",
        "",
        {
            "SEK": "Swed(?:en|ish)|Stockholm",
            "NOK": "Nor(?:way|wegian)|Oslo",
            "DKK": "Denmark|Danish|Copenhagen",
            "CZK": "Czech|Prague",
            "SKK": "Slovaki?a?n?|Bratislava",
            "ISK": "Iceland(?:ic)?|Reykjavik",
            "EEK": "Estonian?|Tallinn",
        },
    ),
    "*rupee": Family(
        "rupee, rupees",
        "INR",
        {
            "PKR": "Pakistani?|Karachi|Islamabad|Lahore",
            "LKR": "Sri Lankan?|Colombo",
            "NPR": "Nepal(?:i|ese)?|Kathmandu",
            "MUR": "Mauriti(?:us|an)",
            "INR": "Indian?|Bombay|Mumbai|Delhi|Calcutta",
        },
    ),
    "*shilling": Family(
        "shilling, shillings",
        "KES",
        {"UGX": "Ugandan?|Kampala", "TZS": "Tanzanian?|Dar es Salaam", "SOS": "Somali(?:a|land)?|Mogadishu"},
    ),
    "*dinar": Family(
        "dinar, dinars",
        "",
        {
            "RSD": "Serb(?:ian?)?|Belgrade|Yugoslav(?:ia)?",
            "KWD": "Kuwaiti?",
            "JOD": "Jordan(?:ian)?|Amman",
            "IQD": "Iraqi?|Baghdad",
            "DZD": "Algerian?|Algiers",
            "TND": "Tunisian?|Tunis",
            "BHD": "Bahraini?|Manama",
            "LYD": "Libyan?|Tripoli",
            "MKD": "Macedonian?|Skopje",
        },
    ),
    "*riyal": Family(
        "riyal, riyals, rial, rials",
        "SAR",
        {
            "IRR": "Iran(?:ian)?|Tehran",
            "QAR": "Qatari?|Doha",
            "OMR": "Omani?|Muscat",
            "YER": "Yemeni?|Sanaa",
            "SAR": "Saudi|Riyadh|Jeddah",
        },
    ),
    "*dirham": Family("dirham, dirhams", "AED", {"MAD": "Morocc(?:o|an)|Rabat|Casablanca"}),
    "*real": Family("real", "", {"BRL": "Brazil(?:ian)?|Sao Paulo|Rio de Janeiro|Brasilia"}),
    "*escudo": Family("escudo, escudos", "PTE", {"CVE": "Cape Verde"}),
    "*punt": Family("punt, punts", "", {"IEP": "Ireland|Irish|Dublin"}),
    "*sol": Family("sol, soles", "", {"PEN": "Peru(?:vian)?|Lima"}),
    "*colon": Family("colon, colons, colones", "", {"CRC": "Costa Ric(?:a|an)", "SVC": "Salvador(?:an)?"}),
}
_CENT_DIGITS = 2  # behind the point; more of them are an exchange rate
_MONEY_REACH = 60  # characters in which another word of money makes marks a currency
_MONEY = re.compile(
    r"dollars?|yen|sterling|currency|currencies|bonds?|banks?|shares?|profits?|turnover|sales|prices?|cost|worth"
    r"|dividend|pct|percent|\$|£|¥"
)
_MONEY_MARKS = {"*mark": "DEM", "*crown": "SEK"}  # of what is money, but of no country


def resolve(tokens: Tokens, first: int, stop: int, family: str) -> str | None:
    """Return the currency of `family` that the amount in tokens first:stop is in, or None where it is no money."""
    usual = FAMILIES[family].usual
    start, end = tokens.starts[first], tokens.ends[stop - 1]
    code = _of_country(family, tokens.text, start)
    if code or usual:
        return code or usual
    default = _MONEY_MARKS.get(family)
    item = next((tokens.items[place] for place in range(first, stop) if tokens.is_numeral(place)), None)
    is_rate = isinstance(item, Numeral) and len(item.text.partition(".")[2]) > _CENT_DIGITS
    if is_rate or (isinstance(item, Numeral) and item.style == Style.SCALED):
        return default
    near = _MONEY.search(tokens.text, max(start - _MONEY_REACH, 0), end + _MONEY_REACH)
    return default if near else None


def _of_country(family: str, text: str, offset: int) -> str | None:
    """Return the currency of the country that `text` names last before `offset`, else soonest after it."""
    places, codes = _countries(family, text)
    if not places:
        return None
    return codes[max(bisect_left(places, offset) - 1, 0)]


@lru_cache(maxsize=16)
def _countries(family: str, text: str) -> tuple[list[int], list[str]]:
    """Return where `text` names the countries of `family`, and their currencies."""
    pattern = _pattern(family)
    found = [(match.start(), str(match.lastgroup)) for match in pattern.finditer(text)]
    return [place for place, _ in found], [code for _, code in found]


@lru_cache(maxsize=32)
def _pattern(family: str) -> re.Pattern[str]:
    named = (f"(?P<{code}>{words})" for code, words in FAMILIES[family].countries.items())
    # Datelines are in capitals.
    return re.compile(rf"\b(?:{'|'.join(named)})\b", re.IGNORECASE)
