"""Whether a person sees a run of a Word document: what is hidden by name, tiny, or as white as the paper."""

from lxml import etree

from adapters.documents.word_styles import Style, W, is_grounded, is_white, size, switch

_UNREADABLE = 2.0
"""Points. Below it, text is there for machines and not for people."""


def is_hidden(run: etree._Element, properties: etree._Element | None, named: Style, style: Style) -> bool:
    """Whether a run with these properties of its own is not seen, in the styles of its letters and its paragraph."""
    switches = (switch(properties, "vanish"), named.hidden, style.hidden)
    if next((one for one in switches if one is not None), False):
        return True
    points = next((one for one in (size(properties), named.size, style.size) if one is not None), None)
    if points is not None and points < _UNREADABLE:
        return True
    white = next((one for one in (is_white(properties), named.white, style.white) if one is not None), False)
    if not white or named.grounded or style.grounded:
        return False
    return not any(_may_be_coloured(one) for one in (run, *run.iterancestors()))


def _may_be_coloured(element: etree._Element) -> bool:
    """Whether white text may stand out in this: a box, a table in a style of its own, or what is shaded."""
    name = element.tag.rpartition("}")[2]
    if name in ("txbxContent", "hdr", "ftr") or element.find(f"{W}tblPr/{W}tblStyle") is not None:
        return True
    if name == "document":
        return element.find(f"{W}background") is not None
    return any(is_grounded(element.find(f"{W}{one}")) for one in ("rPr", "pPr", "tcPr", "trPr", "tblPr"))
