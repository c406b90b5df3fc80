"""Ids and tokens drawn from a seed that an event brings, so that ``step`` stays a function."""

from base64 import urlsafe_b64encode
from hashlib import blake2b

TOKEN_LENGTH = 22
"""Characters of an id or a button's token: 132 bits, more than a UUID, and short enough for every platform."""


def draw(seed: str, *purpose: object) -> str:
    """22 characters of ``[A-Za-z0-9_-]``: always the same for one seed and purpose, else unrelated."""
    hashed = blake2b(repr(purpose).encode(), key=seed.encode()[:64], digest_size=18)
    return urlsafe_b64encode(hashed.digest()).decode()[:TOKEN_LENGTH]
