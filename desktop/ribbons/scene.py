"""What stands in one gutter: ribbons, markers at its edges, and signs to texts that are not beside it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from corpus.model import Span
from desktop.ribbons.shown import ShownLink, State
from desktop.ribbons.sight import Band, Sight, Way

_THIN = 5.0  # pixels: the ribbon of a link that does not stand out
_EASY_TO_HIT = 9.0  # pixels
_MARKER_WIDTH, _MARKER_HEIGHT, _COUNT_HEIGHT = 17.0, 17.0, 11.0
_SIGN_WIDTH, _SIGN_HEIGHT = 30.0, 17.0
_MARGIN = 5.0


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A curved band from one edge of a gutter to the other; `x` are its ends, in pixels from the gutter's left."""

    shown: ShownLink
    strong: bool
    x: tuple[float, float]
    ends: tuple[Band, Band]
    crosses: bool = True  # and does not end at a marker or sign

    def outline(self, least: float = 0.0) -> QPainterPath:
        """Return the band, at least `least` pixels high."""
        left, right = (_grown(end, least) for end in self.ends)
        path = _curve(self.x, left.top, right.top)
        path.lineTo(self.x[1], right.top + right.height)
        _curve_on(path, self.x[::-1], right.top + right.height, left.top + left.height)
        path.closeSubpath()
        return path

    def edges(self) -> tuple[QPainterPath, QPainterPath]:
        """Return the upper and the lower edge of the band."""
        left, right = self.ends
        return _curve(self.x, left.top, right.top), _curve(self.x, left.top + left.height, right.top + right.height)

    def spine(self) -> QPainterPath:
        """Return the line along the middle of the band."""
        return _curve(self.x, *(end.middle for end in self.ends))

    def middle(self) -> QPointF:
        """Return the point half way along the band."""
        return QPointF(sum(self.x) / 2, sum(end.middle for end in self.ends) / 2)


@dataclass(frozen=True, slots=True)
class Marker:
    """An arrow at an edge of a gutter to partners that are out of view on that side.

    `targets` are the partners, the nearest first, with the height in pixels of the spans that they answer.
    """

    rect: QRectF
    way: Way
    links: tuple[ShownLink, ...]
    targets: tuple[tuple[Span, float], ...]
    strong: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """The name of a text that is not beside this gutter, at the end of a ribbon to it."""

    rect: QRectF
    shown: ShownLink
    target: Span
    way: Way
    strong: bool
    height: float  # pixels from the top, of the span that it starts from


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is drawn in one gutter, what lies behind first."""

    ribbons: tuple[Ribbon, ...] = ()
    markers: tuple[Marker, ...] = ()
    signs: tuple[Sign, ...] = ()

    def at(self, point: QPointF) -> Ribbon | Marker | Sign | None:
        """Return what is drawn at `point`, the foremost where there is more."""
        plates: tuple[Marker | Sign, ...] = (*self.markers, *self.signs)
        for thing in plates:
            if thing.rect.contains(point):
                return thing
        ribbons = (ribbon for ribbon in reversed(self.ribbons) if ribbon.outline(_EASY_TO_HIT).contains(point))
        return next(ribbons, None)


@dataclass(frozen=True, slots=True)
class Frame:
    """The size of a gutter in pixels; from `handle` to its right edge it takes clicks."""

    width: float
    height: float
    handle: float


class SceneBuilder:
    """Builds the scene of the gutter between two panes. `way_of` tells where a span of another pane is."""

    def __init__(self, left: Sight, right: Sight, frame: Frame, way_of: Callable[[Span], Way]) -> None:
        self._left = left
        self._right = right
        self._frame = frame
        self._way_of = way_of
        self._ribbons: list[Ribbon] = []
        self._signs: list[Sign] = []
        self._markers: list[Marker] = []
        self._far: list[tuple[ShownLink, Band | None, Band | None, bool]] = []
        self._away: dict[tuple[bool, Way], list[tuple[ShownLink, Band, bool]]] = defaultdict(list)

    def build(self, links: Iterable[ShownLink], strong: Collection[str]) -> Scene:
        """Return the scene of `links`, in which those with ids in `strong` stand out."""
        for shown in links:
            stands_out = shown.link.id in strong
            left = self._left.band(shown.left, at_end=False) if self._is_left(shown) else None
            right = self._right.band(shown.right, at_end=True) if self._is_right(shown) else None
            if not shown.near:
                self._far.append((shown, left, right, stands_out))
            elif left and right:
                self._ribbons.append(Ribbon(shown, stands_out, (0.0, self._frame.width), (left, right)))
            elif left:
                self._away[True, self._right.way(shown.right, at_end=True)].append((shown, left, stands_out))
            elif right:
                self._away[False, self._left.way(shown.left, at_end=False)].append((shown, right, stands_out))
        self._markers = [self._marker(*key, away) for key, away in self._away.items()]
        for far in self._far:
            self._add_sign(*far)
        ribbons = sorted(_spread(self._ribbons, self._frame.width), key=lambda ribbon: ribbon.strong)
        return Scene(tuple(ribbons), tuple(self._markers), tuple(self._signs))

    def _is_left(self, shown: ShownLink) -> bool:
        return shown.near or self._left.holds(shown.left)

    def _is_right(self, shown: ShownLink) -> bool:
        return shown.near or self._right.holds(shown.right)

    def _marker(self, at_right: bool, way: Way, away: Sequence[tuple[ShownLink, Band, bool]]) -> Marker:
        frame = self._frame
        contradicting = any(shown.state is State.CONTRADICTING for shown, _, _ in away)
        height = _MARKER_HEIGHT + (_COUNT_HEIGHT if contradicting or len(away) > 1 else 0)
        x = frame.width - _MARGIN + 2 - _MARKER_WIDTH if at_right else frame.handle + _MARGIN - 2
        y = _MARGIN if way is Way.ABOVE else frame.height - _MARGIN - height
        rect = QRectF(x, y, _MARKER_WIDTH, height)
        tip = Band(rect.bottom() if way is Way.ABOVE else rect.top(), 0.0)
        for shown, band, strong in away:
            if not strong:
                continue
            near, far = (0.0, band), (rect.center().x(), tip)
            ends = (near, far) if at_right else (far, (frame.width, band))
            self._ribbons.append(
                Ribbon(shown, strong, (ends[0][0], ends[1][0]), (ends[0][1], ends[1][1]), crosses=False)
            )

        def target(shown: ShownLink) -> Span:
            return shown.right if at_right else shown.left

        nearest = sorted(away, key=lambda item: target(item[0]).start, reverse=way is Way.ABOVE)
        targets = tuple((target(shown), band.top) for shown, band, _ in nearest)
        return Marker(rect, way, tuple(item[0] for item in nearest), targets, any(item[2] for item in away))

    def _add_sign(self, shown: ShownLink, left: Band | None, right: Band | None, strong: bool) -> None:
        frame, band = self._frame, left or right
        if band is None:
            return
        center = (frame.handle + frame.width) / 2
        wanted = QRectF(center - _SIGN_WIDTH / 2, band.middle - _SIGN_HEIGHT / 2, _SIGN_WIDTH, _SIGN_HEIGHT)
        rect = self._free_place(wanted)
        end = Band(rect.center().y() - _THIN / 2, _THIN)
        if left:
            self._ribbons.append(Ribbon(shown, strong, (0.0, rect.left()), (left, end), crosses=False))
        else:
            self._ribbons.append(Ribbon(shown, strong, (rect.right(), frame.width), (end, band), crosses=False))
        target = shown.right if left else shown.left
        self._signs.append(Sign(rect, shown, target, self._way_of(target), strong, band.top))

    def _free_place(self, wanted: QRectF) -> QRectF:
        """Return the place nearest to `wanted`, above or below it, where no marker and no sign stands."""
        taken = [marker.rect for marker in self._markers] + [sign.rect for sign in self._signs]
        step = wanted.height() + 2
        for way in (step * count * side for count in range(len(taken) + 1) for side in (1, -1)):
            rect = wanted.translated(0, way)
            inside = rect.top() >= _MARGIN and rect.bottom() <= self._frame.height - _MARGIN
            if (inside or not way) and not any(rect.intersects(other) for other in taken):
                return rect
        return wanted


def _spread(ribbons: Sequence[Ribbon], width: float) -> list[Ribbon]:
    """Return the ribbons, those that do not stand out thin and beside each other where they end on one line."""
    crowds: dict[tuple[int, float], list[Ribbon]] = defaultdict(list)
    for ribbon in ribbons:
        if not ribbon.strong:
            for side, edge in enumerate((0.0, width)):
                if ribbon.x[side] == edge:
                    crowds[side, ribbon.ends[side].top].append(ribbon)
    ends: dict[tuple[str, int], Band] = {}
    for (side, _), crowd in crowds.items():
        crowd.sort(key=lambda ribbon: ribbon.ends[1 - side].top)
        whole = crowd[0].ends[side]
        step = whole.height / len(crowd)
        thickness = min(_THIN, step - 1) if len(crowd) > 1 else _THIN
        for number, ribbon in enumerate(crowd):
            middle = whole.top + step * (number + 0.5)
            ends[ribbon.shown.link.id, side] = Band(middle - thickness / 2, thickness)
    return [_with_ends(ribbon, ends) if not ribbon.strong else ribbon for ribbon in ribbons]


def _with_ends(ribbon: Ribbon, ends: dict[tuple[str, int], Band]) -> Ribbon:
    left, right = (ends.get((ribbon.shown.link.id, side), ribbon.ends[side]) for side in (0, 1))
    return replace(ribbon, ends=(left, right))


def _grown(band: Band, least: float) -> Band:
    height = max(band.height, least)
    return Band(band.middle - height / 2, height)


def _curve(x: tuple[float, float], y0: float, y1: float) -> QPainterPath:
    path = QPainterPath(QPointF(x[0], y0))
    _curve_on(path, x, y0, y1)
    return path


def _curve_on(path: QPainterPath, x: tuple[float, float], y0: float, y1: float) -> None:
    bend = sum(x) / 2
    path.cubicTo(QPointF(bend, y0), QPointF(bend, y1), QPointF(x[1], y1))
