"""Slack's limits, held on every call: https://docs.slack.dev/reference/block-kit."""

from typing import Any

from slack_sdk.models.blocks import Block

_SHOWN = ("chat.postMessage", "chat.update", "chat.postEphemeral")


def check(method: str, body: dict[str, Any]) -> None:
    """``AssertionError`` for what Slack would refuse."""
    if method in _SHOWN:
        blocks = body.get("blocks", [])
        assert body.get("text") or blocks, "no_text"
        assert len(body.get("text", "")) <= 40_000, "msg_too_long"
        assert len(blocks) <= 50, "too many blocks"
        assert sum(_length(block) for block in blocks) <= 13_200, "msg_blocks_too_long"
        _check(blocks)
    elif method.startswith("views."):
        view = body["view"]
        assert len(view["blocks"]) <= 100, "too many blocks"
        assert len(view.get("private_metadata", "")) <= 3_000, "private_metadata"
        if view["type"] == "modal":
            assert 0 < len(view["title"]["text"]) <= 24, "title"
        _check(view["blocks"])


def _check(blocks: list[dict[str, Any]]) -> None:
    ids: list[str] = []
    for block in blocks:
        parsed = Block.parse(block)
        assert parsed is not None, f"no block: {block}"
        parsed.validate_json()
        match block["type"]:
            case "rich_text":
                assert 0 < _length(block) <= 3_000, "a block says too much, or nothing"
            case "actions":
                assert 0 < len(block["elements"]) <= 25, "elements"
                for element in block["elements"]:
                    assert 0 < len(element["text"]["text"]) <= 75, "label"
                    assert len(element.get("value", "")) <= 2_000, "value"
                    assert len(element["action_id"]) <= 255, "action_id"
                    if asked := element.get("confirm"):
                        assert 0 < len(asked["title"]["text"]) <= 100, "confirm"
                        assert 0 < len(asked["text"]["text"]) <= 300, "confirm"
                        assert 0 < len(asked["confirm"]["text"]) <= 30, "confirm"
                    ids.append(element["action_id"])
            case _:
                pass
    assert len(ids) == len(set(ids)), "an action_id stands twice"


def _length(element: Any) -> int:
    if isinstance(element, dict):
        own = len(element["text"]) if isinstance(element.get("text"), str) else 0
        return own + sum(_length(value) for key, value in element.items() if key != "text" or not own)
    return sum(_length(one) for one in element) if isinstance(element, list) else 0
