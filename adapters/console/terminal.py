"""The terminal as a chat: what is typed or piped in becomes deliveries, messages are printed."""

import asyncio
import shlex
import shutil
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

from prompt_toolkit import PromptSession
from prompt_toolkit.formatted_text import ANSI
from prompt_toolkit.patch_stdout import patch_stdout

from adapters.console.drawing import WIDTH, Pen
from adapters.console.messenger import ConsoleMessenger
from core.cards import Button
from core.deliveries import Content, File, Press, Slash, Text
from core.errors import PersonMustAct
from core.words import text_of

_HELP = "A number or its word presses a button, a path sends a file, the rest is a message. Ctrl-D leaves."
_PIPED_END = "."
"""A line with only this ends a message of several lines when what is typed is piped in."""
_LONGEST_PATH = 4096

HandIn = Callable[[Content], Awaitable[None]]
Contents = Callable[[Path], bytes]


class Terminal:
    """One person at a terminal, or a pipe. ``contents`` gives a file's bytes, or says what is wrong with it."""

    def __init__(self, *, out: Path, contents: Contents) -> None:
        self._interactive = sys.stdin.isatty() and sys.stdout.isatty()
        self._contents = contents
        self._progress = ""
        width = min(shutil.get_terminal_size().columns, 100) if self._interactive else WIDTH
        self.messenger = ConsoleMessenger(
            write=self._print,
            progress=self._show_progress if self._interactive else self._print,
            pen=Pen(width=width, colours=self._interactive),
            folder=out,
        )

    @contextmanager
    def screen(self) -> Iterator[None]:
        """While this lasts, what is printed appears above the line that is being typed."""
        if self._interactive:
            with patch_stdout(raw=True):
                yield
        else:
            yield

    async def run(self, hand_in: HandIn, idle: Callable[[], Awaitable[None]]) -> None:
        """Hands in what the person does, until they leave."""
        if self._interactive:
            await self._typed(hand_in)
        else:
            await self._piped(hand_in, idle)

    async def _typed(self, hand_in: HandIn) -> None:
        prompt: PromptSession[str] = PromptSession(bottom_toolbar=lambda: ANSI(self._progress or _HELP))
        while True:
            try:
                content = self.meant(await prompt.prompt_async("> "))
                if content is None:
                    continue
                question = self._question(content)
                if question and not (await prompt.prompt_async(f"{question} [y/n] ")).lower().startswith("y"):
                    continue
            except PersonMustAct as error:
                print(f"! {error}")  # noqa: T201 - this is the terminal
                continue
            except (EOFError, KeyboardInterrupt):
                return
            self._progress = ""
            self.messenger.heard()
            await hand_in(content)

    async def _piped(self, hand_in: HandIn, idle: Callable[[], Awaitable[None]]) -> None:
        await idle()
        async for typed in self._messages():
            try:
                content = self.meant(typed)
            except PersonMustAct as error:
                print(f"! {error}")  # noqa: T201 - this is the terminal
                continue
            if content is not None:
                self.messenger.heard()
                await hand_in(content)
                await idle()

    async def _messages(self) -> AsyncIterator[str]:
        """What is piped in, message by message: a number, command or path is a line, a text ends with a lone dot."""
        text: list[str] = []
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip() == _PIPED_END:
                yield "".join(text)
                text = []
            elif not text and self._stands_alone(line.strip()):
                yield line.strip()
            else:
                text.append(line)
        yield "".join(text)

    def _stands_alone(self, line: str) -> bool:
        return not line or line.startswith("/") or line.isdigit() or _path(line) is not None

    def meant(self, typed: str) -> Content | None:
        """What the person means: a press, a command, a file or words; None for nothing.

        ``PersonMustAct`` when it names a button or a file that is not there.
        """
        typed = typed.strip()
        if not typed:
            return None
        if button := self.messenger.button(typed):
            return Press(token=button.token)
        if path := _path(typed):
            return File(data=self._contents(path), name=path.name)
        if typed.startswith("/") and typed[1:].isidentifier():
            return Slash(name=typed[1:].lower())
        if typed.isdigit():
            raise PersonMustAct(f"there is no button {typed} on the screen")
        if "\n" not in typed and typed.startswith(("/", "./", "../", "~/", "file://")):
            raise PersonMustAct(f"there is no file {typed}")
        return Text(text=typed)

    def _question(self, content: Content) -> str | None:
        if not isinstance(content, Press):
            return None
        button: Button | None = self.messenger.pressed(content.token)
        return text_of(button.confirm) if button and button.confirm else None

    def _print(self, text: str) -> None:
        self._progress = ""
        print(text, flush=True)  # noqa: T201 - this is the terminal; what is piped on must not wait for a full buffer

    def _show_progress(self, text: str) -> None:
        self._progress = text


def _path(typed: str) -> Path | None:
    """The file that the line names, also quoted or dropped onto the terminal."""
    if "\n" in typed or len(typed) > _LONGEST_PATH:
        return None
    if typed.startswith("file://"):
        typed = unquote(urlsplit(typed).path)
    try:
        words = shlex.split(typed)
    except ValueError:  # an apostrophe in a sentence
        words = []
    for one in (typed, words[0] if len(words) == 1 else ""):
        try:
            path = Path(one).expanduser()
            if one and path.is_file():
                return path
        except (OSError, RuntimeError):  # a name that no file can have; a ~ with nobody's name
            return None
    return None
