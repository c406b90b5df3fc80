"""What encrypts tokens and keys in the database."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adapters.database.seal import Seal
    from bot.settings import Settings


def seal_of(settings: "Settings") -> "Seal":
    """The seal of the operator's master key, else of one that is made and kept in the data folder."""
    from adapters.database.seal import Seal
    from adapters.master_key import master_key
    from bot.logs import logger

    key, made = settings.master_key, False
    if not key.get_secret_value():
        key, made = master_key(settings.data_dir.expanduser().absolute())
    if made:
        logger("keys").warning(
            "master key made",
            file=str(settings.data_dir / "master.key"),
            why="back it up: tokens and keys open with it alone",
        )
    return Seal(key)
