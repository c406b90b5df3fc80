import pytest

from core.tailoring.shapes import Shape, shape_of
from tests.core.tailoring.people import VOCABULARY


@pytest.mark.parametrize(
    ("language", "line", "shape"),
    [
        ("en", "Wrote care plans", Shape.DEED),
        ("en", "A quiet library for reading tide tables by phone", Shape.LEAD_IN),
        ("en", "Project Lead, Creator", Shape.LABEL),
        ("en", "40 boats repaired", Shape.DEED),
        ("en", "Python, PostgreSQL, pottery", Shape.LIST),
        ("en", "Technologies: charcoal and ink", Shape.LIST),
        ("de", "Umgebung: Linux und Ansible", Shape.LIST),
        ("en", "https://example.org/tides", Shape.LINK),
        ("en", "Website: example.org/tides", Shape.LINK),
        ("de", "Betreuung von Gästen", Shape.DEED),
        ("de", "Projektleitung", Shape.LABEL),
        ("fr", "Gestion des commandes et des stocks", Shape.DEED),
        ("zh", "设计分布式事务方案，全年资损为零", Shape.DEED),
    ],
)
def test_a_line_has_a_shape(language: str, line: str, shape: Shape) -> None:
    assert shape_of(line, language, VOCABULARY) is shape
