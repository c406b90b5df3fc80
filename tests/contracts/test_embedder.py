"""What every embedder keeps to, and what the one that knows words by meaning knows."""

import math
from collections.abc import Sequence

import pytest

from adapters.embedding.letters import LetterEmbedder
from adapters.embedding.minilm import MiniLmEmbedder
from adapters.embedding.wordpiece import WordPieces
from core.errors import OperatorMustAct
from core.ports import Embedder

PIECES = ("[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "cafe", ",", "三", "c", "+")
LINES = (
    "Led a team of four engineers",
    "Gestion d'une équipe de quatre ingénieurs",
    "Datenbanken für den Einkauf gepflegt",
    "熟悉 Python 和 Java",
    "Built 25 dashboards in Tableau for 60 stores, and retired 40 that nobody opened",
)


@pytest.fixture(scope="module")
def minilm() -> MiniLmEmbedder:
    return MiniLmEmbedder()


@pytest.fixture(params=["letters", "minilm"])
def embedder(request: pytest.FixtureRequest, minilm: MiniLmEmbedder) -> Embedder:
    return LetterEmbedder() if request.param == "letters" else minilm


def cosine(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


async def test_vectors_are_of_length_one_and_of_one_size(embedder: Embedder) -> None:
    vectors = await embedder.embed(LINES)
    assert len({len(vector) for vector in vectors}) == 1
    for vector in vectors:
        assert math.isclose(cosine(vector, vector), 1, abs_tol=1e-5)


async def test_a_texts_vector_does_not_depend_on_its_company(embedder: Embedder) -> None:
    together = await embedder.embed((*LINES, LINES[0]))
    assert together[0] == together[-1]
    for line, vector in zip(LINES, together, strict=False):
        (alone,) = await embedder.embed((line,))
        assert cosine(alone, vector) == pytest.approx(1, abs=1e-5)


async def test_nothing_is_too_short_or_too_long(embedder: Embedder) -> None:
    assert await embedder.embed(()) == ()
    vectors = await embedder.embed(("", " \n", "…", "x" * 5_000, "word " * 5_000))
    assert len(vectors) == 5
    assert all(math.isfinite(number) for vector in vectors for number in vector)


async def test_the_same_words_in_another_form_lie_closer_than_other_words(embedder: Embedder) -> None:
    asked, same, other = await embedder.embed(
        ("managing supplier contracts", "Managed contracts with 12 suppliers", "Played the organ at weddings")
    )
    assert cosine(asked, same) > cosine(asked, other) + 0.2


async def test_letters_see_into_compounds() -> None:
    asked, same, other = await LetterEmbedder().embed(
        ("Lieferantenmanagement", "Management von vierzig Lieferanten", "Patienten versorgt")
    )
    assert cosine(asked, same) > cosine(asked, other) + 0.2


async def test_minilm_gives_the_similarities_that_its_makers_publish(minilm: MiniLmEmbedder) -> None:
    """https://sbert.net/docs/quickstart.html shows these three sentences and figures."""
    lovely, sunny, drove = await minilm.embed(
        ("The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium.")
    )
    assert cosine(lovely, sunny) == pytest.approx(0.6660, abs=5e-5)
    assert cosine(lovely, drove) == pytest.approx(0.1046, abs=5e-5)
    assert cosine(sunny, drove) == pytest.approx(0.1411, abs=5e-5)


async def test_minilm_knows_what_means_the_same_in_other_words(minilm: MiniLmEmbedder) -> None:
    texts = ("looking after the elderly", "Cared for old people in their homes", "Repaired cars and vans")
    asked, same, other = await minilm.embed(texts)
    assert cosine(asked, same) > cosine(asked, other) + 0.2


def test_without_weights_the_operator_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.embedding.minilm.find_spec", lambda _name: None)
    with pytest.raises(OperatorMustAct, match="pip install"):
        MiniLmEmbedder()


def test_words_are_taken_apart_into_the_longest_known_pieces() -> None:
    pieces = WordPieces({piece: number for number, piece in enumerate(PIECES)})
    assert pieces.numbers("Unaffable, CAFÉ", 16) == [1, 3, 4, 5, 7, 6, 2]
    assert pieces.numbers("三C++ xyz", 16) == [1, 8, 9, 10, 10, 0, 2]
    assert pieces.numbers("cafe " * 50, 8) == [1, 6, 6, 6, 6, 6, 6, 2]
    assert pieces.numbers("", 8) == [1, 2]
