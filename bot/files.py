"""A person's file, or an error that says what is wrong with it."""

from pathlib import Path

from core.errors import PersonMustAct
from core.limits import LARGEST_FILE


def contents(path: Path) -> bytes:
    """The file's bytes; ``PersonMustAct`` when there is no such file, or it cannot be read or is too large."""
    try:
        if path.is_dir():
            raise PersonMustAct(f"{path} is a folder: give a file")
        if path.stat().st_size > LARGEST_FILE:
            raise PersonMustAct(f"{path} is larger than {LARGEST_FILE // 1024 // 1024} MB: send a smaller file")
        return path.read_bytes()
    except FileNotFoundError:
        raise PersonMustAct(f"{path}: there is no such file") from None
    except PermissionError:
        raise PersonMustAct(f"{path}: this file may not be read; change its permissions") from None
    except OSError as error:
        raise PersonMustAct(f"{path}: this file cannot be read ({error.strerror})") from None
