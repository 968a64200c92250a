"""A chart of bars in groups as SVG, readable on light and on dark pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 760, 340
_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 20, 78, 40
_COLOURS = ("#2f7fae", "#c98a1b", "#8b929b")
_INK = "#7a8087"
_WHISKER = "#16202a"


@dataclass(frozen=True, slots=True)
class Bar:
    """One value in 0..1 with its interval, if it has one; None where there is nothing to show."""

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None


def draw(title: str, groups: Sequence[tuple[str, Sequence[Bar]]]) -> str:
    """Return an SVG with a group of bars a round; the names of the bars stand in the legend."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'font-family="system-ui, sans-serif" font-size="13" fill="{_INK}">',
        f"<title>{escape(title)}</title>",
        f"<desc>{escape(_words(groups))}</desc>",
        f'<text x="{_LEFT}" y="22" font-size="15" font-weight="600">{escape(title)}</text>',
    ]
    for index, bar in enumerate(groups[0][1]):
        x = _LEFT + index * 220
        parts.append(f'<rect x="{x}" y="36" width="12" height="12" rx="2" fill="{_COLOURS[index]}"/>')
        parts.append(f'<text x="{x + 18}" y="47">{escape(bar.name)}</text>')
    for percent in range(0, 101, 20):
        y = _y(percent / 100)
        parts.append(f'<path d="M{_LEFT} {y}H{WIDTH - _RIGHT}" stroke="{_INK}" stroke-opacity="0.3"/>')
        parts.append(f'<text x="{_LEFT - 8}" y="{y + 4}" text-anchor="end">{percent} %</text>')
    room = (WIDTH - _LEFT - _RIGHT) / len(groups)
    for number, (name, bars) in enumerate(groups):
        middle = _LEFT + (number + 0.5) * room
        parts.append(f'<text x="{middle:.1f}" y="{HEIGHT - 16}" text-anchor="middle">{escape(name)}</text>')
        wide = min(64.0, room / (len(bars) + 1))
        for index, bar in enumerate(bars):
            parts += _bar(bar, middle + (index - len(bars) / 2) * (wide + 8) + 4, wide, _COLOURS[index])
    return "\n".join([*parts, "</svg>"]) + "\n"


def _bar(bar: Bar, x: float, wide: float, colour: str) -> list[str]:
    if bar.value is None:
        return []
    top, middle = _y(bar.value), x + wide / 2
    parts = [
        f'<rect x="{x:.1f}" y="{top}" width="{wide:.1f}" height="{_y(0) - top:.1f}" rx="2" fill="{colour}"/>',
    ]
    label = top
    if bar.low is not None and bar.high is not None:
        high, low = _y(bar.high), _y(bar.low)
        label = high
        ends = "".join(f"M{middle - 5:.1f} {y}h10" for y in (high, low))
        path = f'<path d="M{middle:.1f} {high}V{low}{ends}" fill="none"'
        parts.append(f'{path} stroke="#fff" stroke-width="4" stroke-opacity="0.75"/>')
        parts.append(f'{path} stroke="{_WHISKER}" stroke-width="1.5"/>')
    text = f"{100 * bar.value:.0f} %"
    parts.append(f'<text x="{middle:.1f}" y="{label - 6:.1f}" text-anchor="middle" font-weight="600">{text}</text>')
    return parts


def _y(share: float) -> float:
    return round(HEIGHT - _BOTTOM - share * (HEIGHT - _TOP - _BOTTOM), 1)


def _words(groups: Sequence[tuple[str, Sequence[Bar]]]) -> str:
    return "; ".join(
        f"{name}: " + ", ".join(f"{bar.name} {100 * bar.value:.0f} %" for bar in bars if bar.value is not None)
        for name, bars in groups
    )
