"""Documents made for the tests: pages laid out by WeasyPrint, hostile PDFs written by hand."""

import zipfile
from io import BytesIO

from weasyprint import HTML  # type: ignore[import-untyped]  # comes without types


def pdf(html: str) -> bytes:
    """A page as a PDF."""
    data = HTML(string=html).write_pdf()
    assert isinstance(data, bytes)
    return data


def raw_pdf(content: bytes, *, pages: int = 1, resources: bytes = b"", more: bytes = b"") -> bytes:
    """A PDF whose every page has this content stream."""
    kids = b" ".join(b"4 0 R" for _ in range(pages))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [" + kids + b"] /Count " + str(pages).encode() + b" >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 3 0 R >> "
        + resources
        + b" >> >>",
        b"<< /Length " + str(len(content)).encode() + b" >> stream\n" + content + b"\nendstream",
        *([more] if more else []),
    ]
    body = b"%PDF-1.7\n"
    places = []
    for number, item in enumerate(objects, 1):
        places.append(len(body))
        body += str(number).encode() + b" 0 obj " + item + b" endobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(body)
    size = str(len(objects) + 1).encode()
    return (
        body
        + b"xref\n0 "
        + size
        + b"\n0000000000 65535 f \n"
        + table
        + b"trailer << /Size "
        + size
        + b" /Root 1 0 R >>\nstartxref\n"
        + str(start).encode()
        + b"\n%%EOF"
    )


def placed(*pieces: tuple[float, float, str]) -> bytes:
    """A page of words, each with its place in points."""
    texts = (b"1 0 0 1 %.1f %.1f Tm (%s) Tj " % (x, y, text.encode("cp1252")) for x, y, text in pieces)
    return raw_pdf(b"BT /F 10 Tf " + b"".join(texts) + b"ET").replace(
        b"/BaseFont /Helvetica", b"/BaseFont /Helvetica /Encoding /WinAnsiEncoding"
    )


def archive(**parts: bytes) -> bytes:
    """A ZIP archive of these parts; ``__`` in a name is a slash, ``_`` before the ending a dot."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            file.writestr(name.replace("__", "/").replace("_xml", ".xml"), data, kind)
    return out.getvalue()


def word(body: str, prolog: str = "") -> bytes:
    """A Word document with this body, in WordprocessingML without its namespace prefixes declared anew."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xml = f'<?xml version="1.0"?>{prolog}<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    return archive(word__document_xml=xml.encode())


def crashing_pdf() -> bytes:
    """A PDF whose form draws itself, which ends the process that reads it."""
    resources = b"/Resources << /XObject << /X 6 0 R >> >>"
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] " + resources + b" /Length 5 >> stream\n/X Do\nendstream"
    return raw_pdf(b"/X Do", resources=b"/XObject << /X 6 0 R >>", more=form)
