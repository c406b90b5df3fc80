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


async def seal_everything_anew(settings: "Settings") -> int:
    """Puts every key and token that a former master key has sealed under the present one; gives how many those were."""
    from adapters.database.engine import open_engine
    from adapters.database.own_keys import DatabaseOwnKeys
    from adapters.database.schema import migrate
    from adapters.slack.installations import Installations

    engine, seal = open_engine(settings.database), seal_of(settings)
    try:
        await migrate(engine)
        keys = await DatabaseOwnKeys(engine, seal).seal_anew()
        return keys + await Installations(settings.slack_client_id, engine, seal).seal_anew()
    finally:
        await engine.dispose()
