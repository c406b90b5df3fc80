"""The key that the program makes for itself."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from adapters.master_key import master_key
from core.errors import OperatorMustAct


def test_a_key_is_made_once_and_found_from_then_on(tmp_path: Path) -> None:
    key, made = master_key(tmp_path / "data")
    again, made_again = master_key(tmp_path / "data")
    assert (made, made_again) == (True, False)
    assert key == again
    assert len(key.get_secret_value()) >= 32
    assert key != master_key(tmp_path / "elsewhere")[0]
    (file,) = (tmp_path / "data").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


def test_programs_that_start_at_once_have_the_same_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: master_key(tmp_path), range(8)))
    assert len({key.get_secret_value() for key, _ in found}) == 1
    assert sum(made for _, made in found) == 1


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe"])
def test_a_file_without_a_key_is_the_operator_s_to_restore(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "master.key").write_bytes(content)
    with pytest.raises(OperatorMustAct, match="AICVGEN_MASTER_KEY"):
        master_key(tmp_path)
