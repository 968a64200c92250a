"""The English words that figures are made of, by role. Only data; the grammar is in the other en modules."""

from decimal import Decimal
from typing import Any

from corpus.figures.exact import quotient

D = Decimal

SMALL: dict[Any, str] = {
    D(value): word
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
ZERO = "nought, naught"
SPOKEN_ZERO = "zero, oh, o"
# Words that are often misspelt.
MISSPELT_TENS: dict[Any, str] = {D(40): "fourty", D(50): "fivety", D(90): "ninty"}
MISSPELT_ORDINALS: dict[Any, str] = {D(8): "eigth", D(9): "nineth", D(12): "twelvth", D(40): "fourtieth"}
TENS: dict[Any, str] = {
    D(10 * value): word
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES: dict[Any, str] = {
    D(10) ** 3: "thousand",
    D(10) ** 5: "lakh, lakhs",
    D(10) ** 6: "million, mln, mn",
    D(10) ** 7: "crore, crores",
    D(10) ** 9: "billion, bln, bn",
    D(10) ** 12: "trillion, trn, tn, tln",
    D(10) ** 15: "quadrillion",
}
SHORT_SCALES: dict[Any, str] = {
    D(10) ** 3: "k, K",
    D(10) ** 6: "m, M, mm, MM, mil",
    D(10) ** 9: "b, B",
    D(10) ** 12: "t, T",
}
PLURAL_SCALES: dict[Any, str] = {
    D(10): "tens",
    D(12): "dozens",
    D(100): "hundreds",
    D(10) ** 3: "thousands",
    D(10) ** 6: "millions",
    D(10) ** 9: "billions",
    D(10) ** 12: "trillions",
}
ORDINALS: dict[Any, str] = {
    D(value): word
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
} | {
    D(10 * value): word
    for value, word in enumerate(
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(), start=2
    )
}
ORDINAL_SCALES: dict[Any, str] = {
    D(100): "hundredth",
    D(10) ** 3: "thousandth",
    D(10) ** 6: "millionth",
    D(10) ** 9: "billionth",
    D(10) ** 12: "trillionth",
}
ORDINAL_ADVERBS: dict[Any, str] = {D(1): "firstly", D(2): "secondly", D(3): "thirdly", D(4): "fourthly"}
_RANKS = {value: word for value, word in ORDINALS.items() if value > 10 and value not in {D(12), D(16), D(20)}}
PARTS: dict[Any, str] = {
    D(2): "half, halves",
    D(3): "third, thirds",
    D(4): "quarter, quarters, fourth, fourths",
    D(5): "fifth, fifths",
    D(6): "sixth, sixths",
    D(7): "seventh, sevenths",
    D(8): "eighth, eighths",
    D(9): "ninth, ninths",
    D(10): "tenth, tenths",
    D(12): "twelfth, twelfths",
    D(16): "sixteenth, sixteenths",
    D(20): "twentieth, twentieths",
    D(100): "hundredth, hundredths",
    D(1000): "thousandth, thousandths",
    D(10) ** 6: "millionth, millionths",
    D(10) ** 9: "billionth, billionths",
    D(10) ** 12: "trillionth, trillionths",
    **{D(value): f"{word}, {word}s" for value, word in _RANKS.items()},
}
VULGAR_FRACTIONS: dict[Any, str] = {
    quotient(D(1), D(3)): "⅓",
    quotient(D(2), D(3)): "⅔",
    quotient(D(1), D(6)): "⅙",
    quotient(D(5), D(6)): "⅚",
    D("0.5"): "½",
    D("0.25"): "¼",
    D("0.75"): "¾",
    D("0.2"): "⅕",
    D("0.4"): "⅖",
    D("0.6"): "⅗",
    D("0.8"): "⅘",
    D("0.125"): "⅛",
    D("0.375"): "⅜",
    D("0.625"): "⅝",
    D("0.875"): "⅞",
    D("0.1"): "⅒",
}

PERCENTS: dict[Any, str] = {
    "%": "percent, per cent, pct, percents, percentage",
    "pp": """
        percentage point, percentage points, percentage-point, percentage-points, pp, ppt, % points, %-points,
        percent points
    """,
    "bp": "basis point, basis points, bps, basis-point",
    "‰": "permille, per mille, per mil",
}
BEFORE: dict[Any, str] = {
    "APPROX": """
        about, around, approximately, roughly, some, circa, approx, an estimated, estimated, in the region of,
        somewhere around, or so, in the neighborhood of, ~, ≈, some estimated, an average of about, an average
        of around
    """,
    "LESS_THAN": """
        nearly, almost, less than, fewer than, under, below, just under, close to, not quite, just below, lower
        than, smaller than, shy of, just shy of, well under, well below, approaching, <, younger than
    """,
    "MORE_THAN": """
        over, more than, above, exceeding, in excess of, upwards of, upward of, greater than, well over, just
        over, larger than, higher than, well above, just above, north of, topping, surpassing, beyond, >, older
        than, a little over, slightly more than, slightly over, exceeds, exceeded, a bit more than, longer than
    """,
    "EQUAL_OR_MORE": """
        at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, ≥, at a
        minimum of, a minimum, greater than or equal to, no lower than, more than or equal to, starting at
    """,
    "EQUAL_OR_LESS": """
        up to, at most, no more than, not more than, a maximum of, maximum of, as many as, as much as, ≤, less
        than or equal to, not exceeding, as high as, no later than, capped at, not over
    """,
}
AFTER: dict[Any, str] = {
    "EQUAL_OR_MORE": """
        or more, or above, or over, or older, and over, and above, or higher, or greater, or longer, and up,
        plus, and older, +, or better, or later
    """,
    "EQUAL_OR_LESS": """
        or less, or fewer, or below, or under, or younger, and under, or lower, and below, or earlier, and
        younger, maximum, max, tops
    """,
    "APPROX": "or so, or thereabouts, approximately, approx, give or take",
}

MONTHS: dict[Any, str] = {
    1: "january, jan, jan.",
    2: "february, feb, feb.",
    3: "march, mar, mar.",
    4: "april, apr, apr.",
    5: "may",
    6: "june, jun, jun.",
    7: "july, jul, jul.",
    8: "august, aug, aug.",
    9: "september, sep, sept, sep., sept.",
    10: "october, oct, oct.",
    11: "november, nov, nov.",
    12: "december, dec, dec.",
}
WEEKDAYS: dict[Any, str] = {
    1: "monday, mon, mon., mondays",
    2: "tuesday, tue, tues, tue., tues., tuesdays",
    3: "wednesday, wed, wed., weds, wednesdays",
    4: "thursday, thu, thur, thurs, thu., thur., thurs., thursdays",
    5: "friday, fri, fri., fridays",
    6: "saturday, sat., saturdays",
    7: "sunday, sun., sundays",
}
# Orders and Reuters: 30 MUSD, MAUD 60.
MILLIONS_OF: dict[Any, str] = {code: f"M{code}" for code in "USD EUR GBP AUD CAD CHF SEK NOK DKK SGD".split()}
DECADES: dict[Any, str] = {
    20: "twenties",
    30: "thirties",
    40: "forties",
    50: "fifties",
    60: "sixties",
    70: "seventies",
    80: "eighties",
    90: "nineties",
}
PERIODS: dict[Any, str] = {
    "Y": "year, years, yr, yrs",
    "M": "month, months",
    "W": "week, weeks, wk, wks",
    "2W": "fortnight, fortnights",
    "D": "day, days, working day, working days, business day, business days",
    "10Y": "decade, decades",
    "100Y": "century, centuries",
    "3M": "quarter, quarters",
    "TH": "hour, hours, hr, hrs, h",
    "TM": "minute, minutes, min, mins",
    "TS": "second, seconds, sec, secs",
}
FREQUENCIES: dict[Any, str] = {"Y": "yearly", "M": "monthly", "W": "weekly", "D": "daily", "TH": "hourly"}
MERIDIEMS: dict[Any, str] = {
    "am": "am, a.m., a.m, a m, a. m., in the morning, this morning, midnight",
    "pm": """
        pm, p.m., p.m, p m, p. m., noon, in the afternoon, in the evening, at night, this afternoon, this evening,
        tonight
    """,
}
RELATIVE_YEARS: dict[Any, str] = {
    0: "this year, the year, the current year",
    -1: "last year, the previous year, the prior year",
    1: "next year, the coming year",
}

_COUNTED = """
people, users, men, women, children, voters, jobs, homes, households, workers, customers, barrels, shares,
views, followers, subscribers, cases, deaths, doses, visitors, tourists, passengers, euros, dollars, pounds,
litres, units, vehicles, cars, tonnes, tons, copies, students, residents, refugees, migrants, trees, acres,
hectares, yuan, dong, yen, baht, fans, tickets
"""
# Behind these "1.2m" is a million, too, but "100m" is a distance.
_PREPOSITIONS = (
    "in, of, new, more, from, for, to, a, per, last, this, on, by, and, fine, deal, budget, project, contract, fund"
)
# Before these "1.4m" is a million.
_CROWD = "population, audience, viewership, readership, membership, electorate, workforce, turnout, sales, circulation"
_SCORE = """
beat, beats, won, win, wins, lost, lose, loses, draw, drew, defeat, defeated, defeats, lead, led, leads, score,
scored, scoreline, victory, loss, thrashed, tied, tie, draws, edged, downed, crushed, trailed, trailing,
leading, aggregate, champions, winners, winning, losing
"""
_MOVES = """
rose, rise, rises, risen, rising, fell, fall, falls, fallen, falling, grew, grow, grown, growing, increased,
increase, increases, increasing, decreased, decrease, decreasing, dropped, drop, drops, dropping, climbed,
climbing, jumped, jump, surged, surge, plunged, plunge, cut, cuts, cutting, raised, raise, raising, lowered,
lower, lowering, went, gone, go, moved, move, slipped, slid, soared, expanded, shrank, reduced, reduce,
reducing, up, down, lifted, doubled, widened, narrowed, improved, edged, declined, decline, swelled, slashed,
hiked, trimmed, accelerated, slowed
"""
_NO_ONE_BEFORE = """
no, any, every, some, each, the, this, that, another, which, a, an, square, back, day, in, as, by, loved,
little, only
"""
_NO_ONE_AFTER = """
never, always, often, also, only, then, might, ought, just,
of, another, can, must, should, would, could, might, may, is, was, has, had, will, who, that, which, day, thing,
way, by, after, such, side, and, or, to, on, at, hand, the, does, did, cannot, with, as, could, hopes, wants,
needs, knows, it, from, for, under, near, inside, outside, when, whose, whom, where, behind, here, there
"""
_NO_FIRST_AFTER = """
lady, ladies, name, names, aid, hand, responder, responders, gentleman, foremost, cousin, cousins
"""
_NUMBERED = """
region, regions, part, chapter, article, section, phase, type, title, class, book, volume, schedule, annex,
appendix, level, grade, stage, world war, war, group, act, category, tier, division, district, zone, area,
session, plenum, plan, term
"""
# What bears a name with a number that counts nothing: the trawler Hai Yun 8.
_CRAFT = """
trawlers, ship, ships, vessel, vessels, trawler, tanker, freighter, ferry, boat, fishing boat, carrier,
aircraft carrier,
destroyer, frigate, submarine, cruiser, corvette, tugboat, tug, yacht, dredger, barge, icebreaker, satellite, rocket,
spacecraft, rig, cutter, container ship, cargo ship, research ship, survey ship, rescue ship, patrol ship, oil tanker
"""
_WEIGHING = """
weigh, weighs, weighed, weighing, weight, lose, lost, losing, gain, gained, drop, dropped, shed, lift, lifted, baby,
fish, ton, tons, heavier, lighter, catch
"""
_CODE = """
highway, route, interstate, flight, road, boeing, airbus, iphone, ipad, galaxy, windows, android, ios, gpt, iso,
falcon, area code, zip, tel, fax, phone, hotline, covid, gpt, embraer, atr, playstation, xbox, isbn, en,
channel, formula
"""
_PHONE = """
tel, telephone, telephones, phone, phones, fax, telefax, hotline, call, calls, dial, mobile, cellphone, newsroom,
newsdesk, desk, bureau
"""
# Behind these a half is one of a year, and no half of a match.
_RESULT = """
profit, profits, loss, losses, net, results, earnings, sales, revenue, revenues, turnover, pretax, operating, pre-tax,
output, growth, gdp, exports, imports, deficit, surplus, income, figures, orders, shipments
"""
_THROUGH = "a, an, the, between, from, of, to, total, another"
_THAN = "compared, than, against, versus, vs, since, year-on-year, year-earlier"
_IN = """
in, of, since, until, till, during, by, before, after, from, through, between, early, late, mid, to, last, next,
this, for, fiscal, year, the, around, about, circa, ending, ended, as
"""
_AT = "at, from, by, until, till, before, after, around, about, between, since, to"

# Words that have a role and are worth nothing by themselves.
ROLES = {
    "million_word": _COUNTED,
    "perhaps_million": _PREPOSITIONS,
    "crowd": _CROWD,
    "score": _SCORE,
    "moves": _MOVES,
    "from": "from",
    "to": "to, through, thru, till, until, up to",
    "or": "or",
    "versus": "for, in",
    "possessive": "its, their, his, her, our, my, your, whose",
    "phone": _PHONE,
    "result": _RESULT,
    "leaving": "from",
    "no_one_before": _NO_ONE_BEFORE,
    "no_one_after": _NO_ONE_AFTER,
    "no_first_after": _NO_FIRST_AFTER,
    "numbered": _NUMBERED,
    "code_word": _CODE,
    "through": _THROUGH,
    "than": _THAN,
    "when": _IN,
    "at": _AT,
    "joint": "on, at, of, the, and, from, around, about, by, morning, afternoon, evening, night",
    "yearly": """
        season, edition, election, elections, olympics, cup, budget, championship, census, summit, games, report
    """,
    "around": "mid, pre, post, early, late",
    "device": "phone, phones, smartphone, smartphones, handset, handsets, tablet, tablets, console, consoles, laptops",
    "prefix": "mid, early, late, pre, post, non, sub, over, under, fy, cy, multi",
    "hundred_word": "hundred",
    "some": "several, few, a few, many, some, a couple of",
    "half_rank": "latter, other, better, my, her, his, your",
    "whole": "of, the, a, an, its, their, all, that, this, these, those, our",
    "by": "by, in, than",
    "halved": "is, are, was, were, have, had, will",
    "halving": "which, whom, usually, only, just",
    "craft": _CRAFT,
    "weighing": _WEIGHING,
    "staged": "phase, stage, type, class, level, grade, tier, category, group",
    "zone": """
        gmt, utc, et, est, edt, bst, cet, cest, eet, pst, pdt, mst, mdt, cst, cdt, ist, jst, hkt, sgt, kst, aest, aedt,
        msk
    """,
    "local_time": "local time, local",
    "negative": "minus, negative",
    "dating": "in, of, during, for, fiscal",
    "'a'": "an",
    "era": "ad, bc, ce, bce",
}
