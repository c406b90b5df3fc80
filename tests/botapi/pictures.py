"""Pictures of the conversation for docs/telegram: what the bot really sends, drawn as a chat by Chromium.

python -m tests.botapi.pictures
"""

import asyncio
import base64
import io
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageChops

from core.session import Phase
from tests.bot.world import CV, JOB
from tests.botapi.person import Person
from tests.botapi.server import BotApi, Message
from tests.botapi.world import World, chat

FOLDER = Path(__file__).parents[2] / "docs" / "telegram"
WIDTH, SCALE = 460, 1.5
GROUND = (213, 224, 214)
_TAGS = {"bold": "b", "italic": "i", "strikethrough": "s", "code": "code"}
_STYLE = """
body { margin: 0; padding: 14px; background: rgb(213, 224, 214); font: 15px/1.35 "Noto Sans", sans-serif; }
.said { margin: 0 0 10px auto; background: #e3fed4; } .bubble { max-width: 380px; width: fit-content;
padding: 8px 12px; border-radius: 14px; box-shadow: 0 1px 1px #0002; } .bot { background: #fff; margin-bottom: 3px; }
p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; }
.quote { border-inline-start: 3px solid #4a8fd0; background: #eaf3fb; border-radius: 5px; padding: 3px 9px;
margin: 2px 0; font-size: 14px; } .row { display: flex; gap: 3px; max-width: 404px; margin-bottom: 3px; }
.button { flex: 1; text-align: center; background: #6d8a74; color: #fff; border-radius: 9px; padding: 7px 4px;
font-size: 14px; } .success { background: #3f9d4f; } .primary { background: #3a84c9; } .danger { background: #cf4b45; }
.group { margin-bottom: 12px; } .file { display: flex; gap: 10px; align-items: center; font-weight: 600; }
.file span { background: #3a84c9; color: #fff; border-radius: 50%; padding: 11px 8px; font-size: 12px; }
img { width: 356px; border-radius: 8px; display: block; }
"""


def drawn(messages: list[Message], api: BotApi) -> str:
    """The messages as a page."""
    body = "".join(_message(message, api) for message in messages)
    return f'<!doctype html><meta charset="utf-8"><style>{_STYLE}</style>{body}'


def _message(message: Message, api: BotApi) -> str:
    text = message.get("text") or message.get("caption", "")
    inner = _file(message, api) + "".join(
        _lines(text, message.get("entities") or message.get("caption_entities") or [])
    )
    if not message["from"]["is_bot"]:
        return f'<div class="bubble said">{inner}</div>'
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    drawn_rows = "".join(
        '<div class="row">'
        + "".join(f'<div class="button {one.get("style", "")}" dir="auto">{escape(one["text"])}</div>' for one in row)
        + "</div>"
        for row in rows
    )
    return f'<div class="group"><div class="bubble bot">{inner}</div>{drawn_rows}</div>'


def _file(message: Message, api: BotApi) -> str:
    if "photo" in message:
        data = base64.b64encode(api.files[message["photo"][-1]["file_id"]]).decode()
        return f'<img src="data:image/png;base64,{data}">'
    if "document" in message:
        name = message["document"]["file_name"]
        return f'<div class="file"><span>{name.rpartition(".")[2].upper()}</span>{escape(name)}</div>'
    return ""


def _lines(text: str, marks: list[Message]) -> Iterator[str]:
    """Paragraphs with their marks; what is folded stands in a box."""
    units = text.encode("utf-16-le")
    places = {0, len(units) // 2, *(mark["offset"] for mark in marks)}
    places |= {mark["offset"] + mark["length"] for mark in marks}
    places |= {len(text[:at].encode("utf-16-le")) // 2 for at, char in enumerate(text) if char == "\n"}
    line, quoted = "", False
    for start, end in pairwise(sorted(places)):
        piece = units[2 * start : 2 * end].decode("utf-16-le")
        kinds = {mark["type"] for mark in marks if mark["offset"] <= start < mark["offset"] + mark["length"]}
        if piece.startswith("\n"):
            yield _paragraph(line, quoted=quoted)
            line, piece = "", piece[1:]
        quoted = "expandable_blockquote" in kinds
        words = escape(piece)
        for kind in kinds & set(_TAGS):
            words = f"<{_TAGS[kind]}>{words}</{_TAGS[kind]}>"
        line += words
    yield _paragraph(line, quoted=quoted)


def _paragraph(line: str, *, quoted: bool) -> str:
    return f'<p dir="auto"{" class=quote" if quoted else ""}>{line or "&nbsp;"}</p>'


def photographed(page: str, name: str) -> None:
    """The page as a picture, as tall as what is on it."""
    with tempfile.TemporaryDirectory() as folder:
        source, shot = Path(folder, "page.html"), Path(folder, "shot.png")
        source.write_text(page, encoding="utf-8")
        subprocess.run(
            [
                *("chromium", "--headless", "--no-sandbox", "--hide-scrollbars", f"--screenshot={shot}"),
                *(f"--force-device-scale-factor={SCALE}", f"--window-size={WIDTH},3000", source.as_uri()),
            ],
            check=True,
            capture_output=True,
            timeout=60,
        )
        picture = Image.open(io.BytesIO(shot.read_bytes())).convert("RGB")
    box = ImageChops.difference(picture, Image.new("RGB", picture.size, GROUND)).getbbox()
    assert box is not None
    picture = picture.crop((0, 0, picture.width, min(box[3] + 20, picture.height)))
    picture.quantize(128).save(FOLDER / f"{name}.png", optimize=True)


def said(person: Person, text: str) -> Message:
    """What the person wrote, to stand in the picture."""
    return {"from": {"is_bot": False}, "text": text, "chat": {"id": person.chat}}


async def reviewed(ines: Person, confirm: str, accept: str) -> tuple[list[Message], list[Message]]:
    """What stands in the chat after the CV, and after the job with one piece accepted."""
    await ines.sends(CV.encode(), "cv.txt")
    await ines.sees_a_button(confirm)
    first = ines.messages()
    await ines.press(confirm)
    await ines.api.until(lambda: len(ines.messages()) > len(first))
    await ines.says(JOB)
    await ines.sees_a_button(accept)
    await ines.press(accept)
    await ines.sees("Staff Nurse · St Brannoc")
    return first, ines.messages()[1:]


async def finished(at: World, ines: Person) -> list[Message]:
    """The messages from the document on."""
    while (await at.session(ines.id)).phase is not Phase.DONE:
        await at.program.jobs.idle()
        for label in ("Do not ask", "Accept"):
            if ines.sees_button(label):
                await ines.press(label)
                await at.program.jobs.idle()
                await asyncio.sleep(0.3)
    await ines.sees("Your CV is ready")
    return [message for message in ines.messages()[-4:] if "…" not in message.get("text", "")]


async def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        async with chat(Path(folder)) as (at, api, ines):
            first, review = await reviewed(ines, "Looks right", "Accept")
            photographed(drawn([said(ines, "📄 cv.txt"), *first], api), "cv")
            photographed(drawn(review, api), "review")
            photographed(drawn(await finished(at, ines), api), "done")
    with tempfile.TemporaryDirectory() as folder:
        async with chat(Path(folder)) as (_, api, _):
            _, review = await reviewed(Person(api, language="ar"), "صحيح", "قبول")
            photographed(drawn(review, api), "review-ar")
    sys.stdout.write("\n".join(str(path) for path in sorted(FOLDER.glob("*.png"))) + "\n")


if __name__ == "__main__":
    asyncio.run(main())
