"""XML that strangers wrote: parsed without entities, without a network, and refused with a DOCTYPE."""

from lxml import etree

from adapters.documents.extract import RefusedError


def parsed(data: bytes) -> etree._Element:
    """The document's root. Raises ``RefusedError``."""
    if b"<!DOCTYPE" in data[:4096]:
        raise RefusedError("too_complex", "XML with a DOCTYPE")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        fault = "too_complex" if "depth" in str(error).lower() or "huge" in str(error).lower() else "damaged"
        raise RefusedError(fault, "XML") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise RefusedError("too_complex", "XML with a DOCTYPE")
    return root
