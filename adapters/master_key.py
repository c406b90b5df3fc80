"""The key that the program makes for itself, when the operator has set none."""

import os
from base64 import urlsafe_b64encode
from pathlib import Path

from pydantic import SecretStr

from core.errors import OperatorMustAct

_FILE = "master.key"


def master_key(folder: Path) -> tuple[SecretStr, bool]:
    """The key in the folder, and whether it has just been made: then it is time to tell the operator to back it up.

    The file is its owner's alone. ``OperatorMustAct`` when it can be neither read nor made.
    """
    path = folder / _FILE
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        made = _make(path)
        key = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise OperatorMustAct(f"AICVGEN_MASTER_KEY is not set, and {path} cannot be used: {error}") from None
    if not key:
        raise OperatorMustAct(f"AICVGEN_MASTER_KEY is not set, and {path} is empty: restore it from its backup")
    return SecretStr(key), made


def _make(path: Path) -> bool:
    """Whether there was none. It appears whole, so that of two programs that start at once both have the same."""
    if path.exists():
        return False
    draft = path.with_name(f"{_FILE}.{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(urlsafe_b64encode(os.urandom(32)))
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)
    except FileExistsError:
        return False
    finally:
        draft.unlink(missing_ok=True)
    return True
