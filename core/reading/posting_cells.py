"""How much the words of one cell of a posting's first lines say that it is a title, or that it is a company."""

from core.reading.naming import is_title
from core.reading.phrases import Late, plain
from core.reading.posting_lines import has_legal_form
from core.reading.role_words import ORGANISATION

_CHINESE_TITLE = Late(
    r"[\u4e00-\u9fff](?:员|师|经理|主管|助理|工|长|总监|顾问|专家|代表|教练|司机|护士|医生|会计|编辑|秘书)$"
)


def titled(cell: str) -> float:
    """How much the words say that this is a title."""
    if has_legal_form(cell):
        return -4.0
    return (
        3.5 if is_title(cell) or _CHINESE_TITLE.search(cell) else -1.5 * (ORGANISATION.search(plain(cell)) is not None)
    )


def named_as_firm(cell: str) -> float:
    """How much the words say that this is a company."""
    simple = plain(cell)
    shaped = -3.0 if cell[:1].islower() or len(cell.split()) > 6 or cell.endswith(":") else 0.0
    return shaped + 3.0 * has_legal_form(cell) + 1.5 * (ORGANISATION.search(simple) is not None)
