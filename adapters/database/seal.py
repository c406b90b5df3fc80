"""Encryption of what must not be read from a copy of the database."""

from hashlib import sha256
from os import urandom

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import SecretStr

from core.errors import OperatorMustAct

_VERSION = b"\x01"
_NAME_LENGTH = 8
_NONCE_LENGTH = 12
"""Bytes: https://nvlpubs.nist.gov/nistpubs/Legacy/SP/nistspecialpublication800-38d.pdf, 8.2"""
_SHORTEST = 32
_HINT = 'make one with: python3 -c "import base64, os; print(base64.urlsafe_b64encode(os.urandom(32)).decode())"'


class Seal:
    """Seals bytes with AES-256 in Galois/Counter mode, bound to what they are about, under a key from the master key.

    The setting may name several master keys with spaces between them: the first one seals, all of them open.
    """

    def __init__(self, master: SecretStr) -> None:
        """``OperatorMustAct`` for a master key that could be guessed."""
        keys = master.get_secret_value().split()
        if not keys or any(len(key) < _SHORTEST for key in keys):
            raise OperatorMustAct(f"AICVGEN_MASTER_KEY: must have {_SHORTEST} characters or more; {_HINT}")
        derived = [HKDF(SHA256(), length=32, salt=None, info=b"aicvgen seal 1").derive(key.encode()) for key in keys]
        self._keys = {sha256(b"name" + key).digest()[:_NAME_LENGTH]: AESGCM(key) for key in derived}
        self._first = next(iter(self._keys))

    def close(self, open: bytes, about: str) -> bytes:
        """The bytes, sealed. They open for the same ``about`` alone."""
        nonce = urandom(_NONCE_LENGTH)
        return _VERSION + self._first + nonce + self._keys[self._first].encrypt(nonce, open, about.encode())

    def open(self, sealed: bytes, about: str) -> bytes:
        """The bytes as they were; ``OperatorMustAct`` when no master key opens them, or they were changed."""
        name, rest = sealed[len(_VERSION) :][:_NAME_LENGTH], sealed[len(_VERSION) + _NAME_LENGTH :]
        try:
            return self._keys[name].decrypt(rest[:_NONCE_LENGTH], rest[_NONCE_LENGTH:], about.encode())
        except (KeyError, InvalidTag):
            raise OperatorMustAct(
                "AICVGEN_MASTER_KEY: does not open what was sealed before; set the former key again, or both with a "
                "space between them, the new one first"
            ) from None

    def is_fresh(self, sealed: bytes) -> bool:
        """Whether the first master key has sealed this."""
        return sealed.startswith(_VERSION + self._first)
