"""Places that stand for the side that plays for them."""

import pytest

from corpus.names import find_names

SPORT_EN = "The striker scored twice in the match and the coach praised his midfielder. "
SPORT_VI = "HLV khen các cầu thủ sau trận đấu có ba bàn thắng. "


def labels(text: str, lang: str, form: str) -> list[str]:
    return [c.label for c in find_names(text, lang) if text[c.start : c.end] == form]


@pytest.mark.parametrize("rest", ["Valladolid beat Oviedo 2-0.", "Then Valladolid coach Pep Ruiz left the pitch."])
def test_a_city_that_plays_is_an_organisation(rest: str) -> None:
    assert labels(SPORT_EN + rest, "en", "Valladolid") == ["ORG"]


def test_a_city_where_they_play_is_a_place() -> None:
    assert labels(SPORT_EN + "The match was played in Valladolid on Sunday.", "en", "Valladolid") == ["GPE"]


def test_a_country_that_plays_stays_a_country() -> None:
    assert labels(SPORT_EN + "Germany beat France 2-0.", "en", "Germany") == ["GPE"]


def test_without_sport_around_a_city_stays_a_place() -> None:
    assert labels("Talks about taxes went on. Valladolid won a grant for trams.", "en", "Valladolid") == ["GPE"]


def test_in_vietnamese_too() -> None:
    assert labels(SPORT_VI + "Barcelona thắng 2-1 và dẫn đầu bảng.", "vi", "Barcelona") == ["ORG"]
    assert labels(SPORT_VI + "Các cầu thủ nghỉ ở Barcelona.", "vi", "Barcelona") == ["GPE"]
