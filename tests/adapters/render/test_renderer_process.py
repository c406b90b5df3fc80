"""The process that makes documents: that it stays, that it is replaced, and that nothing is fetched in it."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from adapters.render.orders import frame
from adapters.render.renderer import DocumentRenderer
from core.cv import Contact, Link, SectionKind, StructuredCV
from core.documents import DocumentFormat, Layout, RenderFailed, Rendering
from tests.adapters.render.paper import read
from tests.adapters.render.people import engineer, entry, foreman, section

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize("format", DocumentFormat)
async def test_every_format_is_made(renderer: DocumentRenderer, format: DocumentFormat) -> None:
    made = await renderer.render(engineer(), format, Layout())

    assert isinstance(made, Rendering), made
    assert made.data
    assert (made.pages is not None) == (made.preview is not None) == (format is DocumentFormat.PDF)


async def test_a_template_that_does_not_exist_is_refused(renderer: DocumentRenderer) -> None:
    made = await renderer.render(engineer(), DocumentFormat.PDF, Layout(template="../secret"))

    assert made == RenderFailed(reason="there is no template '../secret'")


async def test_documents_that_are_asked_for_at_once_do_not_mix(renderer: DocumentRenderer) -> None:
    people = [engineer(), foreman(roles=1), foreman(roles=7)]
    made = await asyncio.gather(*(renderer.render(cv, DocumentFormat.PDF, Layout()) for cv in people))

    for cv, one in zip(people, made, strict=True):
        assert isinstance(one, Rendering)
        assert cv.contact.name
        assert cv.sections[-1].name.upper() in read(one.data).text


async def test_a_process_that_dies_between_two_documents_is_replaced_unnoticed(renderer: DocumentRenderer) -> None:
    process = await _process(renderer)
    process.kill()
    await process.wait()

    assert isinstance(await renderer.render(engineer(), DocumentFormat.MARKDOWN, Layout()), Rendering)
    assert (await _process(renderer)).pid != process.pid


async def test_a_process_that_dies_over_a_document_fails_it_and_serves_the_next(renderer: DocumentRenderer) -> None:
    process = await _process(renderer)
    making = asyncio.create_task(renderer.render(foreman(roles=40), DocumentFormat.PDF, Layout()))
    await asyncio.sleep(0)
    process.kill()

    failed = await making
    assert failed == RenderFailed(reason="the process that makes documents died")
    assert isinstance(await renderer.render(engineer(), DocumentFormat.MARKDOWN, Layout()), Rendering)


async def test_a_document_that_takes_too_long_is_given_up_and_the_next_is_made() -> None:
    hasty = DocumentRenderer(deadline=1)
    process = await _process(hasty)
    process.send_signal(signal.SIGSTOP)

    assert await hasty.render(engineer(), DocumentFormat.MARKDOWN, Layout()) == RenderFailed(
        reason="no answer within 1 seconds"
    )
    assert process.returncode == -signal.SIGKILL
    hasty._press._deadline = 60  # the machine may be busy with other things
    assert isinstance(await hasty.render(engineer(), DocumentFormat.MARKDOWN, Layout()), Rendering)

    last = await _process(hasty)
    await hasty.close()
    assert last.returncode == -signal.SIGKILL


async def test_nobody_gets_the_answer_to_an_order_that_was_called_off(renderer: DocumentRenderer) -> None:
    called_off = asyncio.create_task(renderer.render(foreman(), DocumentFormat.MARKDOWN, Layout()))
    await asyncio.sleep(0)
    called_off.cancel()
    with pytest.raises(asyncio.CancelledError):
        await called_off

    made = await renderer.render(engineer(), DocumentFormat.MARKDOWN, Layout())
    assert isinstance(made, Rendering)
    assert made.data.startswith(b"# Marit Oosterveld")


async def test_the_process_sees_none_of_the_programs_secrets(
    renderer: DocumentRenderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "110201543:a-secret")
    await renderer.close()
    process = await _process(renderer)

    assert "a-secret" not in _proc(process, "environ")


async def test_the_process_may_not_take_all_memory(renderer: DocumentRenderer) -> None:
    assert "Max address space         1073741824 " in _proc(await _process(renderer), "limits")


@pytest.mark.parametrize(
    ("python", "reason"),
    [
        ("/bin/false", "the process that makes documents died"),
        ("/nowhere/python", "the process that makes documents cannot start: No such file or directory"),
    ],
)
async def test_a_process_that_cannot_start_is_told_before_and_with_every_document(
    monkeypatch: pytest.MonkeyPatch, python: str, reason: str
) -> None:
    monkeypatch.setattr(sys, "executable", python)
    renderer = DocumentRenderer()

    assert await renderer.warm() == RenderFailed(reason=reason)
    assert await renderer.render(engineer(), DocumentFormat.PDF, Layout()) == RenderFailed(reason=reason)
    await renderer.close()


async def test_an_error_in_the_process_is_named_without_a_word_of_the_cv(renderer: DocumentRenderer) -> None:
    process = await _process(renderer)
    assert process.stdin
    process.stdin.write(frame(b'{"name": "Odile Marchetti"}'))

    failed = await renderer.render(engineer(), DocumentFormat.PDF, Layout())
    assert isinstance(failed, RenderFailed)
    assert failed.reason.startswith("ValidationError at ")
    assert "Odile" not in failed.reason


async def test_the_program_itself_loads_no_layout_library() -> None:
    loads = (
        "import sys, adapters.render.renderer; sys.exit(not {'weasyprint', 'docx', 'jinja2'}.isdisjoint(sys.modules))"
    )

    assert await (await asyncio.create_subprocess_exec(sys.executable, "-c", loads)).wait() == 0


@pytest.fixture
def visited() -> Iterator[tuple[str, list[str]]]:
    """A web server on this machine, and the paths that were asked of it."""
    paths: list[str] = []

    class Visits(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Visits) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", paths
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("format", [DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.HTML])
async def test_markup_in_a_cv_is_printed_and_nothing_is_opened(
    renderer: DocumentRenderer, visited: tuple[str, list[str]], tmp_path: Path, format: DocumentFormat
) -> None:
    address, paths = visited
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)  # whoever opens it waits for ever, and the document would never come
    lines = [
        f"<img src=file://{pipe}>",
        f'<img src="{address}/img">',
        f'<link rel=stylesheet href="{address}/link">',
        f"<link rel=attachment href=file://{pipe}>",
        f"</style><style>@import url({address}/import); li {{ background: url(file://{pipe}) }}</style>",
        f"<iframe src={address}/iframe></iframe><object data=file://{pipe}></object><embed src=file://{pipe}>",
        f'<svg><image href="file://{pipe}"/></svg><script src="{address}/script"></script>',
        "{{ 7 * 7 }} {% include '/etc/passwd' %} {{ cv.__class__ }}",
        f'" style="background: url({address}/style)"',
        f'<base href="{address}/base/"><a href="x">y</a>',
    ]
    hostile = StructuredCV(
        contact=Contact(
            name=lines[0],
            headline=lines[2],
            email=f'a"><img src={address}/mail>@example.org',
            phone="+1 555 0100 <svg/onload=alert(1)>",
            links=(Link(url=f"{address}/link", label=lines[1]), Link(url=f"file://{pipe}", label=lines[0])),
        ),
        sections=(
            section(lines[4], SectionKind.EXPERIENCE, (), [entry(lines[5], lines[6], lines[0], lines)]),
            section("Skills", SectionKind.SKILLS, lines),
        ),
    )

    made = await renderer.render(hostile, format, Layout())

    assert isinstance(made, Rendering), made
    assert paths == []
    if format is DocumentFormat.PDF:
        text = read(made.data).text.replace(" ", "")
        assert [line for line in lines if text.count(line.replace(" ", "")) < 2] == []
    if format is DocumentFormat.HTML:
        assert not any(tag in made.data.decode() for tag in ("<img", "<link", "<script", "<iframe", "<base", "<svg"))


async def _process(renderer: DocumentRenderer) -> Process:
    """The one process of the renderer, ready for orders."""
    assert await renderer.warm() is None
    (process,) = renderer._press._processes
    assert process
    return process


def _proc(process: Process, name: str) -> str:
    """What Linux says about the process."""
    return Path(f"/proc/{process.pid}/{name}").read_text()
