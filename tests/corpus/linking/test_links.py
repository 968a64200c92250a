

def test_a_book_is_compared_with_what_stands_about_as_far_on() -> None:
    from corpus.linking.links import _near

    assert _near(3, 130, 140) == range(140)
    reach = _near(5_000, 10_000, 20_000)
    assert 10_000 in reach
    assert len(reach) < 300
    assert (_near(0, 10_000, 20_000).start, _near(9_999, 10_000, 20_000).stop) == (0, 20_000)
