"""The key that the program makes for itself, when the operator has set none."""

import os
from base64 import urlsafe_b64encode
from pathlib import Path
from tempfile import mkstemp

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
    file, draft = mkstemp(dir=path.parent, prefix=_FILE)  # for its owner alone
    try:
        with os.fdopen(file, "wb") as opened:
            opened.write(urlsafe_b64encode(os.urandom(32)))
            opened.flush()
            os.fsync(file)
        os.link(draft, path)
    except FileExistsError:
        return False
    finally:
        Path(draft).unlink()
    return True
