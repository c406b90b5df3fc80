"""The emulate package: Slack's Web API, with channels, messages, files and modals that are kept.

https://www.npmjs.com/package/emulate
"""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import httpx2

from tests.kept_port import kept_port

_HERE = Path(__file__).parent / "emulate"
SIGNING_SECRET = "a-signing-secret-that-no-log-may-show"
BOT_TOKEN = "xoxb-1-the-token-that-no-log-may-show"
APP_TOKEN = "xapp-1-the-app-token-that-no-log-may-show"
TEAM = "T000000001"
_AS_THE_BOT = {"Authorization": f"Bearer {BOT_TOKEN}"}
BOT_USER = "U0BOT00001"
_SLOWLY = "const now = Date.now, began = now(); Date.now = () => began + (now() - began) / 100;"
"""Its clock: the three seconds that a trigger lasts are five minutes here, for the machine may be busy."""
_SECONDS = 60
"""For an answer of a machine that does other things as well."""
PEOPLE = tuple(f"person{number}" for number in range(60))


def _seed() -> str:
    """The workspace, in JSON, which is YAML too."""
    bot = {"app_id": "A0APP", "bot_id": "B0BOT", "bot_user_id": BOT_USER}
    tokens = [{"token": BOT_TOKEN, "type": "bot", "user_id": BOT_USER, **bot}]
    tokens += [{"token": f"xoxp-{name}", "type": "user", "user": name} for name in PEOPLE]
    return json.dumps(
        {
            "slack": {
                "team": {"name": "Harbour", "domain": "harbour"},
                "users": [{"name": name, "real_name": name.title()} for name in PEOPLE],
                "channels": [{"name": "jobs"}],
                "oauth_apps": [
                    {
                        **bot,
                        "client_id": "1.2",
                        "client_secret": "a-client-secret",
                        "name": "aicvgen",
                        "redirect_uris": ["http://127.0.0.1/slack/oauth_redirect"],
                        "scopes": ["chat:write", "im:history", "im:write", "files:read", "files:write"],
                    }
                ],
                "tokens": tokens,
            }
        }
    )


@contextmanager
def emulated(folder: Path) -> Iterator[str]:
    """The server's address."""
    seed = folder / "seed.yaml"
    seed.write_text(_seed(), encoding="utf-8")
    program = _HERE / "node_modules" / "emulate" / "dist" / "index.js"
    node = [str(_HERE / "node"), "--import", f"data:text/javascript,{quote(_SLOWLY)}", str(program)]
    with (
        kept_port() as port,
        subprocess.Popen(
            [*node, "start", "--service", "slack", "--port", str(port), "--seed", str(seed)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=folder,
        ) as process,
    ):
        try:
            assert process.stdout is not None
            said = ""
            for line in process.stdout:
                said += line
                if "Ready" in line:
                    break
            else:
                raise AssertionError(f"emulate did not start:\n{said}")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()


def user_id(url: str, name: str) -> str:
    """The id of one of the people."""
    answer = httpx2.post(f"{url}/api/users.list", headers=_AS_THE_BOT, timeout=_SECONDS).json()
    return next(str(member["id"]) for member in answer["members"] if member["name"] == name)


def direct_message(url: str, user: str) -> str:
    """The channel in which the app and this person are alone."""
    asked = {"users": user}
    answer = httpx2.post(f"{url}/api/conversations.open", json=asked, headers=_AS_THE_BOT, timeout=_SECONDS).json()
    return str(answer["channel"]["id"])
