"""Pictures of the conversation in Slack for the documentation, drawn from what the program really sends.

``python -m tests.slackapi.pictures FOLDER``
"""

import asyncio
import sys
import tempfile
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it has no types
from PIL import Image, ImageChops
from weasyprint import HTML  # type: ignore[import-untyped]  # it has no types

from tests.bot.world import CV, JOB
from tests.slackapi.emulated import BOT_USER, emulated
from tests.slackapi.person import Message, Person
from tests.slackapi.world import chat

_STYLE = """
@page { size: 720px 2400px; margin: 16px }
body { font: 15px 'Source Sans 3', 'DejaVu Sans', sans-serif; color: #1d1c1d; margin: 0; line-height: 1.45 }
.message { padding: 6px 8px 10px 56px; position: relative }
.message::before { content: attr(data-sign); position: absolute; left: 8px; top: 8px; width: 36px; height: 36px;
  border-radius: 8px; background: #1f3a5f; color: white; text-align: center; font: bold 15px/36px sans-serif }
.person::before { background: #a0522d }
.who { font-weight: bold }
.who span { font-weight: normal; font-size: 12px; color: #616061; background: #eee; border-radius: 3px; padding: 0 3px }
ul, ol { margin: 2px 0; padding-left: 22px }
.quote { border-left: 4px solid #ddd; padding-left: 10px; color: #454245; margin: 2px 0 }
.buttons { margin-top: 6px }
.button { display: inline-block; border: 1px solid #bbb; border-radius: 6px; padding: 3px 10px; margin: 0 6px 6px 0;
  font-weight: bold; font-size: 13px }
.primary { background: #007a5a; border-color: #007a5a; color: white }
.danger { border-color: #e01e5a; color: #e01e5a }
.file { border: 1px solid #ddd; border-radius: 8px; padding: 8px 12px; display: inline-block; margin-top: 4px }
.modal { border: 1px solid #ccc; border-radius: 10px; margin: 8px; padding: 14px 18px }
.modal h1 { font-size: 20px; margin: 0 0 10px }
.input { border: 1px solid #999; border-radius: 6px; padding: 8px 10px; white-space: pre-wrap; margin-top: 4px }
.submit { text-align: right; margin-top: 12px }
"""


def message_html(message: Message) -> str:
    """A message as the client shows it."""
    ours = message.get("user") == BOT_USER
    kind, sign, who = ("message", "cv", "aicvgen <span>APP</span>") if ours else ("message person", "IO", "Ines Okafor")
    files = "".join(f'<div class="file">📄 {escape(file["name"])}</div>' for file in message.get("files") or [])
    blocks = message.get("blocks") or []
    body = "".join(map(_block, blocks)) if blocks else f"<div>{escape(message.get('text', ''))}</div>"
    return f'<div class="{kind}" data-sign="{sign}"><div class="who">{who}</div>{body}{files}</div>'


def view_html(view: dict[str, Any]) -> str:
    """A modal as the client shows it."""
    inside = "".join(
        f"<div><b>{escape(block['label']['text'])}</b><div class='input'>"
        f"{escape(block['element'].get('initial_value') or block['element']['placeholder']['text'])}</div></div>"
        if block["type"] == "input"
        else _block(block)
        for block in view["blocks"]
    )
    submit = view.get("submit")
    send = f'<div class="submit"><span class="button primary">{escape(submit["text"])}</span></div>' if submit else ""
    return f'<div class="modal"><h1>{escape(view["title"]["text"])}</h1>{inside}{send}</div>'


def draw(html: str, path: Path) -> None:
    """The page as a picture, cut to what stands on it."""
    pdf = HTML(string=f"<style>{_STYLE}</style>{html}").write_pdf()
    page = pypdfium2.PdfDocument(BytesIO(pdf))[0].render(scale=1.6).to_pil().convert("RGB")
    empty = Image.new("RGB", page.size, "white")
    left, top, _, bottom = ImageChops.difference(page, empty).getbbox() or (0, 0, *page.size)
    page.crop((max(left - 12, 0), max(top - 12, 0), page.width, bottom + 16)).quantize(64).save(path, optimize=True)


def _block(block: dict[str, Any]) -> str:
    if block["type"] == "actions":
        return '<div class="buttons">' + "".join(map(_button, block["elements"])) + "</div>"
    return "".join(map(_element, block["elements"]))


def _button(element: dict[str, Any]) -> str:
    return f'<span class="button {element.get("style", "")}">{escape(element["text"]["text"])}</span>'


def _element(element: dict[str, Any]) -> str:
    match element["type"]:
        case "rich_text_list":
            tag = "ol" if element["style"] == "ordered" else "ul"
            return f"<{tag}>" + "".join(f"<li>{_runs(item)}</li>" for item in element["elements"]) + f"</{tag}>"
        case "rich_text_quote":
            return f'<div class="quote">{_runs(element)}</div>'
        case _:
            return f"<div>{_runs(element)}</div>"


def _runs(element: dict[str, Any]) -> str:
    return "".join(map(_run, element["elements"])).replace("\n", "<br>")


def _run(run: dict[str, Any]) -> str:
    text = escape(run["text"])
    for style, tag in (("bold", "b"), ("italic", "i"), ("strike", "s"), ("code", "code")):
        if run.get("style", {}).get(style):
            text = f"<{tag}>{text}</{tag}>"
    return text


async def _settings(url: str, folder: Path) -> None:
    """The settings, in their modal."""
    with tempfile.TemporaryDirectory() as data:
        async with chat(url, Path(data), "person1") as (_, _, ines):
            await ines.command("settings")
            draw(view_html(await ines.sees_a_modal("Settings")), folder / "slack-settings.png")


async def _walk(url: str, folder: Path) -> None:
    with tempfile.TemporaryDirectory() as data:
        async with chat(url, Path(data), "person0") as (_, api, ines):
            api.admins.add(ines.user)
            await ines.sends(CV.encode(), "Ines Okafor.txt")
            card = await ines.sees_a_button("Looks right")
            draw(message_html(card), folder / "slack-cv.png")
            await ines.press("Looks right")
            await ines.sees("Now send me the job description")
            await ines.says(JOB)
            await ines.sees_a_button("Do not ask")
            await ines.press("Do not ask")
            await ines.press("Accept", await ines.sees_a_button("Accept"))
            card = await ines.sees("Staff Nurse · St Brannoc")
            draw("".join(map(message_html, [*await _receipts(ines), card])), folder / "slack-review.png")
            await ines.press("Edit")
            draw(view_html(await ines.sees_a_modal("Edit")), folder / "slack-edit.png")
            for done in range(2, 5):
                await ines.sees_a_button("Accept")
                await ines.press("Accept")
                await ines.sees("Accepted: ", done)
            await ines.sees("Your CV is ready")
            last = (await ines.of_the_app())[-5:]
            draw("".join(map(message_html, last)), folder / "slack-done.png")
            await ines.event({"type": "app_home_opened", "tab": "home"})
            await api.until(lambda: bool(api.called("views.publish")))
            view = {"title": {"text": "aicvgen"}, **api.called("views.publish")[0].body["view"]}
            draw(view_html(view), folder / "slack-home.png")


async def _receipts(person: Person) -> list[Message]:
    return [one for one in await person.of_the_app() if "Accepted: " in str(one.get("blocks"))]


def main(folder: Path) -> None:
    """Draws all pictures into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as seed, emulated(Path(seed)) as url:
        asyncio.run(_settings(url, folder))
        asyncio.run(_walk(url, folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
