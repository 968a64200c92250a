"""The assignment problem: which edges of a bipartite graph to take so that their weights sum to the most."""

from collections.abc import Iterable, Mapping


def assign(edges: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """Return the edges (left, right) that are taken: each node at most once, the sum of weights greatest.

    Weights are positive. Each connected component is solved by itself with the Hungarian method.
    """
    taken: list[tuple[int, int]] = []
    for component in _components(edges):
        if len(component) == 1:
            taken += component
        else:
            taken += _solve(component, edges)
    return sorted(taken)


def _components(edges: Iterable[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    parent: dict[tuple[str, int], tuple[str, int]] = {}

    def root(node: tuple[str, int]) -> tuple[str, int]:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    edges = list(edges)
    for left, right in edges:
        parent[root(("left", left))] = root(("right", right))
    groups: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for left, right in edges:
        groups.setdefault(root(("left", left)), []).append((left, right))
    return list(groups.values())


def _solve(component: list[tuple[int, int]], weights: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """Solve one component: shortest augmenting paths with potentials, O(n²m) for n rows and m columns."""
    lefts = sorted({left for left, _ in component})
    rights = sorted({right for _, right in component})
    flipped = len(lefts) > len(rights)
    if flipped:
        lefts, rights = rights, lefts
    present = set(component)

    def cost(i: int, j: int) -> float:
        edge = (rights[j], lefts[i]) if flipped else (lefts[i], rights[j])
        return -weights[edge] if edge in present else 0.0

    n, m = len(lefts), len(rights)
    costs = [[cost(i, j) for j in range(m)] for i in range(n)]
    row_potential, column_potential = [0.0] * (n + 1), [0.0] * (m + 1)
    matched = [0] * (m + 1)  # the row, counted from 1, that holds a column
    for row in range(1, n + 1):
        matched[0] = row
        column = 0
        least = [float("inf")] * (m + 1)
        way = [0] * (m + 1)
        used = [False] * (m + 1)
        while matched[column]:
            used[column] = True
            current, delta, following = matched[column], float("inf"), 0
            for j in range(1, m + 1):
                if not used[j]:
                    reduced = costs[current - 1][j - 1] - row_potential[current] - column_potential[j]
                    if reduced < least[j]:
                        least[j], way[j] = reduced, column
                    if least[j] < delta:
                        delta, following = least[j], j
            for j in range(m + 1):
                if used[j]:
                    row_potential[matched[j]] += delta
                    column_potential[j] -= delta
                else:
                    least[j] -= delta
            column = following
        while column:
            matched[column] = matched[way[column]]
            column = way[column]
    pairs = [(lefts[matched[j] - 1], rights[j - 1]) for j in range(1, m + 1) if matched[j]]
    edges = [(right, left) for left, right in pairs] if flipped else pairs
    return [edge for edge in edges if edge in present]
