from collections.abc import Callable

import pytest

from corpus.names import find_names

SENTENCES = [
    # customs, politics, finance
    "[HAI PHONG]GPE – Officers of [Hai Phong Customs]ORG seized 2.1 tonnes of scales, [Dang Van Lam]PERSON said.",
    "Deputy Prime Minister [Tran Hong Ha]PERSON met Minister of Finance [Nguyen Van Thang]PERSON in [Hanoi]GPE.",
    "He praised the [Ministry of Culture, Sports and Tourism]ORG and the [Department of Health of Ha Giang]ORG.",
    "[US]GPE President [Joe Biden]PERSON called [Chinese]NORP Premier [Li Qiang]PERSON on Tuesday.",
    "Under [Decree No. 98/2020/ND-CP]LAW and [Resolution 12]LAW the firm was fined.",
    "Smugglers face prison under [Article 249 of the Penal Code]LAW.",
    "The [17th Vietnam–Laos customs cooperation conference on combating smuggling]EVENT opened in [Vientiane]GPE.",
    "They joined [Operation Mekong Dragon]EVENT after talks at [Cat Lai]FAC port.",
    "The [State Bank of Vietnam]ORG kept its rate, said [Nguyen Minh Khue]PERSON, an economist at [Orchid Capital]ORG.",
    "[Nanning Customs]ORG of [China]GPE and [Vietnam]GPE's [General Department of Taxation]ORG exchanged data.",
    "Shares of [Hoa Phat Group]ORG rose while [Samsung Electronics]ORG fell in [Seoul]GPE.",
    # sport, culture, health, disasters, technology
    "[Vietnam]GPE won gold at the [33rd SEA Games]EVENT, coach [Mai Duc Chung]PERSON said.",
    "[Typhoon Yagi]EVENT hit [Quang Ninh]GPE and crossed the [South China Sea]LOC.",
    "[Rafael Grossi]PERSON, head of the [International Atomic Energy Agency]ORG, visited [Kyiv]GPE.",
    "The [World Health Organization]ORG ([WHO]ORG) praised [Cho Ray Hospital]ORG in [Ho Chi Minh City]GPE.",
    "The novel “[The Quiet Harbour]WORK_OF_ART” won the prize, its author [Elena Petrova]PERSON said.",
    "The carmaker will build the [Yuntu E3]PRODUCT in [Hai Duong]GPE.",
    "Flights at [Dong Hoi]FAC airport resumed; the [Gianh River]LOC had burst its banks.",
    "The [Buon Ma Thuot Coffee Association]ORG said rain in the [Central Highlands]LOC delayed the harvest.",
    # companies by their legal form, agencies, exchanges
    "Orders went to [Kellner AG]ORG and [Vetrina SpA]ORG.",
    "[Salmijärvi Oyj]ORG, [Dufresne S.A.]ORG and [Roth GmbH]ORG waited.",
    "[Copper Fields of Zambia Ltd]ORG cut jobs; [Statistics Norway]ORG and [Environment Canada]ORG said so.",
    "[Tarvo Systems Inc]ORG Q2 loss widens, and [Comilla Cement]ORG gained.",
    "[Brandel]ORG shares rose, the DKX all share index and the DAX fell; [First Harbour Corp]ORG lost.",
    "“It rained,” said [Okonedo]PERSON. “There was pressure,” said broker [Tarek Mizan]PERSON.",
    "-- [Dhaka Newsroom]ORG",
    # followers, families, holidays
    "The [Social Democrats]NORP and the [Republicans]NORP dined with the [Petersons]PERSON.",
    "Banks close for [U.S.]GPE Labor Day and on Independence Day.",
    "[Labour]NORP and the [Chadians]NORP left the [West Bank]GPE.",
    "Foreign Minister [David Amsel]PERSON met [Christian Roux]PERSON.",
    # datelines and abbreviated states
    "[ST. OLAF]GPE, [Minn.]GPE, Aug 30 - The mill burned.",
    "[N'GUIGMI]GPE 1996-08-30",
    "A plant in [Mobile]GPE, [Ala.]GPE, closed; the [Calif.]GPE utility paid.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_names_are_found_with_their_spans_and_labels(marked: str, expect_names: Callable[[str, str], None]) -> None:
    expect_names("en", marked)


@pytest.mark.parametrize(
    "text",
    [
        "However, the conference will open on Monday in late September.",
        "Most of the reading was nice, and many mobile phones were sold on the main street.",
        "The GDP grew 7.1 percent, while AI and FDI helped.",
        "Speaking at the event, the minister stressed that officers must act.",
    ],
)
def test_ordinary_sentences_hold_no_name(text: str) -> None:
    assert find_names(text, "en") == []


def test_a_headline_in_capitals_is_no_dateline() -> None:
    assert find_names("FLOODS CUT ROADS - 12 villages wait for help", "en") == []


def test_a_surname_follows_the_full_name_with_a_lower_score() -> None:
    text = "Elena Petrova opened the meeting. Later Petrova left."
    full, short = find_names(text, "en")
    assert (text[short.start : short.end], short.label) == ("Petrova", "PERSON")
    assert "short form" in short.source
    assert short.score < full.score
    assert "short for Elena Petrova" in short.reason


def test_an_abbreviation_is_learned_from_its_brackets() -> None:
    text = "The Red River Logistics Association (RRLA) met. RRLA wants lower fees."
    found = [(text[c.start : c.end], c.label) for c in find_names(text, "en")]
    assert found == [("Red River Logistics Association", "ORG"), ("RRLA", "ORG"), ("RRLA", "ORG")]


def test_a_vietnamese_given_name_that_is_a_word_is_found_where_it_acts() -> None:
    text = "Bui Thanh Son spoke first. Son said the son of a farmer won."
    assert [text[c.start : c.end] for c in find_names(text, "en")] == ["Bui Thanh Son", "Son"]


def test_title_case_headlines_give_known_names_only() -> None:
    text = "Farmers Count Heavy Losses After Floods In Nghe An\n\nRivers rose."
    assert [text[c.start : c.end] for c in find_names(text, "en")] == ["Nghe An"]
