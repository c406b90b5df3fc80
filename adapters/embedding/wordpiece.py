"""Text to the numbers that a BERT model was trained on: words, then the longest known pieces of each.

After Devlin et al., "BERT: Pre-training of Deep Bidirectional Transformers" (2019), for models without case.
"""

import unicodedata
from collections.abc import Iterator, Mapping

UNKNOWN, BEGIN, END = "[UNK]", "[CLS]", "[SEP]"
_LONGEST_WORD = 100
_IDEOGRAPHS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FA1F))


class WordPieces:
    """Takes texts apart by one vocabulary, piece to number."""

    def __init__(self, pieces: Mapping[str, int]) -> None:
        self._pieces = pieces

    def numbers(self, text: str, most: int) -> list[int]:
        """The text's numbers between those of beginning and end, ``most`` at most with these."""
        found = [number for word in _words(text) for number in self._of_word(word)]
        return [self._pieces[BEGIN], *found[: most - 2], self._pieces[END]]

    def _of_word(self, word: str) -> list[int]:
        found: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = ("##" if start else "") + word[start:end]
                if piece in self._pieces and len(word) <= _LONGEST_WORD:
                    found.append(self._pieces[piece])
                    start = end
                    break
            else:
                return [self._pieces[UNKNOWN]]
        return found


def _words(text: str) -> Iterator[str]:
    """Words in lower case without accents; each sign of punctuation and each ideograph is one of its own."""
    word = ""
    for letter in unicodedata.normalize("NFD", text.lower()):
        kind = unicodedata.category(letter)
        if kind == "Mn":
            continue
        if letter.isspace() or kind.startswith("C"):
            yield from filter(None, (word,))
            word = ""
        elif _stands_alone(letter, kind):
            yield from filter(None, (word, letter))
            word = ""
        else:
            word += letter
    yield from filter(None, (word,))


def _stands_alone(letter: str, kind: str) -> bool:
    ascii_sign = letter.isascii() and not letter.isalnum()
    return ascii_sign or kind.startswith("P") or any(low <= ord(letter) <= high for low, high in _IDEOGRAPHS)
