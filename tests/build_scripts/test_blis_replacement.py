"""The frozen program multiplies matrices with the same bits as an installed one."""

import runpy
from pathlib import Path

import numpy
import pytest
import release
from hypothesis import given
from hypothesis import strategies as st

original = pytest.importorskip("blis.py").gemm
gemm = runpy.run_path(str(Path(release.__file__).parent / "replacements/blis/py.py"))["gemm"]
sizes = st.integers(1, 40)


def matrix(rows: int, columns: int, seed: int) -> numpy.ndarray:
    return numpy.random.default_rng(seed).standard_normal((rows, columns), dtype=numpy.float32)


@given(sizes, sizes, sizes, st.booleans(), st.booleans(), st.sampled_from([0.0, 1.0, 0.5]), st.booleans())
def test_it_multiplies_as_the_library_does(  # noqa: PLR0917
    rows: int, inner: int, columns: int, trans1: bool, trans2: bool, beta: float, given_out: bool
) -> None:
    a = matrix(inner, rows, 1) if trans1 else matrix(rows, inner, 1)
    b = matrix(columns, inner, 2) if trans2 else matrix(inner, columns, 2)
    options = {"trans1": trans1, "trans2": trans2, "alpha": 1.5, "beta": beta}
    outs = [matrix(rows, columns, 3) if given_out else None for _ in range(2)]
    expected = original(a, b, out=outs[0], **options)
    found = gemm(a, b, out=outs[1], **options)
    assert found.tobytes() == expected.tobytes()
    assert outs[1] is None or found is outs[1]


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="Shape mismatch"):
        gemm(matrix(2, 3, 1), matrix(4, 2, 2))
    for other in (matrix(3, 2, 2).astype("d"), matrix(2, 3, 2).T, numpy.zeros(3, numpy.float32)):
        with pytest.raises(TypeError):
            gemm(matrix(2, 3, 1), other)
