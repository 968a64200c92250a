"""Stands for blis.py in the frozen program: its one function that thinc calls, on the routines of blis.cy.

blis links the whole of BLIS into both of its modules. The other one, which thinc is compiled against, hands its
routines out as capsules; calling them from here gives the same bits and saves a library of 18 MB.
"""

import ctypes

import numpy
from blis import cy

# cdef void sgemm(bint transA, bint transB, int M, int N, int K, float alpha, const float* A, int lda,
#                 const float* B, int ldb, float beta, float* C, int ldc)
_SIGNATURE = ctypes.CFUNCTYPE(
    None,
    *[ctypes.c_int] * 5,
    *(ctypes.c_float, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_int),
    *(ctypes.c_float, ctypes.c_void_p, ctypes.c_int),
)


def _routine(name):
    capsule = cy.__pyx_capi__[name]
    read_name, read = ctypes.pythonapi.PyCapsule_GetName, ctypes.pythonapi.PyCapsule_GetPointer
    read_name.restype, read_name.argtypes = ctypes.c_char_p, [ctypes.py_object]
    read.restype, read.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    return _SIGNATURE(read(capsule, read_name(capsule)))


_sgemm = _routine("sgemm")


def gemm(a, b, out=None, trans1=False, trans2=False, alpha=1.0, beta=1.0):  # noqa: PLR0917 - as in the library
    """Return alpha · a · b + beta · out for matrices of 32-bit floats in C order, either of them transposed.

    Raises ValueError where the shapes do not fit, and TypeError for other arrays.
    """
    for matrix in (a, b) if out is None else (a, b, out):
        if matrix.dtype != numpy.float32 or matrix.ndim != 2 or not matrix.flags.c_contiguous:
            raise TypeError("Only matrices of 32-bit floats in C order")
    rows, inner = a.shape[::-1] if trans1 else a.shape
    inner_b, columns = b.shape[::-1] if trans2 else b.shape
    if inner != inner_b or (out is not None and out.shape != (rows, columns)):
        raise ValueError(f"Shape mismatch for blis.gemm: ({rows}, {inner}), ({inner_b}, {columns})")
    if out is None:
        out = (numpy.zeros if beta else numpy.empty)((rows, columns), dtype=numpy.float32)
    _sgemm(
        *(trans1, trans2, rows, columns, inner),
        *(alpha, a.ctypes.data, a.shape[1], b.ctypes.data, b.shape[1]),
        *(beta, out.ctypes.data, out.shape[1]),
    )
    return out
