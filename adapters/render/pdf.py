"""A page as PDF, with a picture of its first page. Runs in the child process only: the imports are heavy."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from io import BytesIO
from itertools import chain

import pypdfium2  # type: ignore[import-untyped]  # it has no types
from weasyprint import CSS, HTML, Document  # type: ignore[import-untyped]  # it has no types
from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]  # see above
from weasyprint.urls import URLFetcher, URLFetcherResponse  # type: ignore[import-untyped]  # see above

from adapters.render.html import classic_style, html_page
from adapters.render.outline import Outline
from core.documents import Layout, Paper, Rendering

_PREVIEW_WIDTH = 1000
"""Pixels: what a phone shows sharply when the picture fills its width."""

_SCRAP = 0.25
"""Share of the sheet's height, margin included, under which a last page looks like an accident."""

# By the address that the style sheet knows them by: the file and its weight.
_FONTS = {
    "font:regular": ("SourceSans3-Regular.woff2", 400),
    "font:semibold": ("SourceSans3-Semibold.woff2", 600),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Density:
    """How close the setting is: the letters' size in points, the distance of lines as a factor of it, the
    margins in millimetres, and the spaces above a part, an entry and a line in em.
    """

    size: float
    leading: float
    side: float
    top: float
    part: float
    entry: float
    item: float


DENSITIES = (
    Density(size=10.2, leading=1.36, side=19, top=17, part=1.15, entry=0.75, item=0.14),
    Density(size=9.7, leading=1.3, side=17, top=14, part=0.95, entry=0.6, item=0.08),
    Density(size=9.2, leading=1.22, side=15, top=11.5, part=0.75, entry=0.45, item=0.02),
)
"""From the one that reads best to the closest that still reads well."""


class OwnFonts(URLFetcher):  # type: ignore[misc]  # the library has no types
    """Hands over the fonts of this package by name and refuses everything else."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=())

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        if url in _FONTS:
            file = files("adapters.render") / "fonts" / _FONTS[url][0]
            return URLFetcherResponse(url, file.read_bytes())
        return super().fetch(url, headers)


class PdfPrinter:
    """Sets pages as PDF. Fonts are loaded once, when it is made, and serve every document after."""

    def __init__(self) -> None:
        logging.getLogger("weasyprint").setLevel(logging.CRITICAL)  # it would log lines of the CV
        logging.getLogger("fontTools").setLevel(logging.CRITICAL)
        self._fonts = FontConfiguration()
        self._faces = CSS(string="".join(_faces()), font_config=self._fonts, url_fetcher=OwnFonts())

    def print(self, cv: Outline, layout: Layout) -> Rendering:
        """The PDF of a CV."""
        return self.print_page(html_page(cv, style=""), layout)

    def print_page(self, html: str, layout: Layout, style: str = "") -> Rendering:
        """The PDF of a page of ours, in the widest density that keeps the page limit, or in the widest if none does.

        ``style`` adds to the look.
        Without a limit, a last page with next to nothing on it is saved where a closer density can.
        """
        page = HTML(string=html, url_fetcher=URLFetcher(allowed_protocols=()))
        document = widest = self._set(page, DENSITIES[0], layout.paper, style)
        fitted = True
        if layout.page_limit is not None:
            closer = (self._set(page, density, layout.paper, style) for density in DENSITIES[1:])
            settings = (one for one in chain((widest,), closer) if len(one.pages) <= layout.page_limit)
            fits = next(settings, None)
            document, fitted = (widest, False) if fits is None else (fits, True)
        elif _ends_in_a_scrap(widest):
            closer = (self._set(page, density, layout.paper, style) for density in DENSITIES[1:])
            document = next((one for one in closer if len(one.pages) < len(widest.pages)), widest)
        data = document.write_pdf(pdf_variant="pdf/ua-1")
        return Rendering(data=data, pages=len(document.pages), preview=first_page(data), fitted=fitted)

    def _set(self, page: HTML, density: Density, paper: Paper, style: str) -> Document:
        return page.render(stylesheets=self._styles(density, paper, style), font_config=self._fonts)

    def _styles(self, density: Density, paper: Paper, style: str) -> list[CSS]:
        own = classic_style() + style + _page(density, paper)
        return [self._faces, CSS(string=own, font_config=self._fonts, url_fetcher=URLFetcher(allowed_protocols=()))]


def _ends_in_a_scrap(document: Document) -> bool:
    last = document.pages[-1]
    return len(document.pages) > 1 and last.anchors["end"][1] < _SCRAP * last.height


def first_page(pdf: bytes) -> bytes:
    """A PNG of page one, 1000 pixels wide."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        picture = page.render(scale=_PREVIEW_WIDTH / page.get_width()).to_pil()
    finally:
        document.close()
    png = BytesIO()
    picture.save(png, format="PNG", compress_level=4)
    return png.getvalue()


def _faces() -> Iterator[str]:
    for address, (_, weight) in _FONTS.items():
        yield f'@font-face {{ font-family: "Source Sans 3"; font-weight: {weight}; src: url("{address}"); }}\n'


def _page(density: Density, paper: Paper) -> str:
    return f"""
    @page {{
      size: {paper.value};
      margin: {density.top}mm {density.side}mm {density.top}mm;
      @bottom-right {{
        color: #59636e;
        content: counter(page) " / " counter(pages);
        font: 8pt "Source Sans 3";
      }}
    }}
    @page :first {{ @bottom-right {{ content: none; }} }}
    html {{
      --part: {density.part}em;
      --entry: {density.entry}em;
      --item: {density.item}em;
      font-size: {density.size}pt;
      line-height: {density.leading};
    }}
    """
