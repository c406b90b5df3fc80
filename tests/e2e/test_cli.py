"""The program as people call it: commands, files, exit codes."""

import io
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped] # it has no types
import pytest

from adapters.running import alone
from tests.bot.world import CV, JOB

DEMO = Path(__file__).parents[2] / "docs" / "demo"
NOVEL = "It was a grey morning when the old ferryman untied his boat. The river had risen in the night. " * 30


def aicvgen(
    folder: Path, *words: str | Path, typed: str = "", **environment: str
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "bot", *map(str, words)],
        check=False,
        input=typed,
        capture_output=True,
        text=True,
        timeout=300,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "AICVGEN_DATA_DIR": str(folder / "data"),
            "COVERAGE_PROCESS_START": os.environ.get("COVERAGE_PROCESS_START", ""),
            "COVERAGE_PROCESS_CONFIG": os.environ.get("COVERAGE_PROCESS_CONFIG", ""),
            **environment,
        },
    )


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(document[n].get_textpage().get_text_range() for n in range(len(document)))
    finally:
        document.close()


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """A folder with a CV and a job."""
    (tmp_path / "cv.txt").write_text(CV)
    (tmp_path / "job.txt").write_text(JOB)
    return tmp_path


def test_tailor_ends_with_a_pdf_of_the_persons_own_facts_and_a_transcript(tmp_path: Path) -> None:
    done = aicvgen(
        tmp_path, "tailor", "--cv", DEMO / "cv.md", "--job", DEMO / "job.txt", "--out", tmp_path, "--accept-all"
    )
    assert done.returncode == 0, done.stderr
    assert "> Looks right" in done.stdout
    assert "Your CV is ready" in done.stdout
    text = text_of(next(tmp_path.glob("*.pdf")))
    for fact in (
        "Amara Lindqvist",
        "Nordfrakt AB",
        "March 2022 – Present",
        "Junior Controller",
        "BSc Business Analytics",
    ):
        assert fact in text


def test_tailor_as_json_says_what_was_done_on_standard_output_alone(given: Path) -> None:
    done = aicvgen(
        given, "tailor", "--cv", given / "cv.txt", "--job", given / "job.txt", "--out", given, "--accept-all", "--json"
    )
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)
    assert {entry["state"] for entry in summary["entries"]} == {"accepted"}
    assert summary["blocked_claims"] == []
    assert 0 <= summary["match"]["before"] <= summary["match"]["ceiling"] <= 1
    assert summary["match"]["after"] <= summary["match"]["ceiling"]
    assert Path(summary["documents"][0]["path"]).exists()
    assert {"read_cv", "read_job", "write_entry", "make_document", "total"} <= set(summary["seconds"])


def test_without_accept_all_the_drafts_are_kept_and_accepted_by_a_later_call(given: Path) -> None:
    words = ("tailor", "--cv", given / "cv.txt", "--job", given / "job.txt", "--out", given / "out", "--json")
    first = aicvgen(given, *words)
    assert first.returncode == 0, first.stderr
    assert {entry["state"] for entry in json.loads(first.stdout)["entries"]} == {"ready", "waiting"}
    assert not list(given.glob("out/*.pdf"))
    second = aicvgen(given, *words, "--accept-all")
    assert json.loads(second.stdout)["session"] == json.loads(first.stdout)["session"]
    assert len(list(given.glob("out/*.pdf"))) == 1


def locked_pdf() -> bytes:
    """A PDF that says it is encrypted with a key that nobody has."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
        b"3 0 obj<</Filter/Standard/V 1/R 2/O<" + b"00" * 32 + b">/U<" + b"11" * 32 + b">/P -4>>endobj\n"
        b"trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\n%%EOF"
    )


def picture_pdf() -> bytes:
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


BAD_CVS = {
    "empty": (b"", "empty"),
    "spaces": (b"  \n\n ", "empty"),
    "short": (b"Ines Okafor, nurse", "too short"),
    "locked": (locked_pdf(), "password"),
    "picture": (picture_pdf(), "no text"),
    "program": (b"\x7fELF\x02\x01\x01" + bytes(500), "not a kind of file"),
    "novel": (NOVEL.encode(), "does not read like a CV"),
    "torn": (b"%PDF-1.7\n1 0 obj << /Type /Catalog", "damaged"),
    "job": ((DEMO / "job.txt").read_bytes(), "reads like a job description"),
}


@pytest.mark.parametrize("kind", BAD_CVS)
def test_a_cv_that_cannot_be_used_is_told_with_what_to_send_instead(given: Path, kind: str) -> None:
    data, reason = BAD_CVS[kind]
    (given / "cv.pdf").write_bytes(data)
    done = aicvgen(given, "read-cv", given / "cv.pdf")
    assert (done.returncode, done.stdout) == (2, "")
    assert reason in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("kind", ["empty", "novel", "picture"])
def test_tailor_says_the_same_about_a_bad_cv(given: Path, kind: str) -> None:
    data, reason = BAD_CVS[kind]
    (given / "cv.pdf").write_bytes(data)
    done = aicvgen(given, "tailor", "--cv", given / "cv.pdf", "--job", given / "job.txt", "--out", given)
    assert done.returncode == 2
    assert reason in done.stderr


def test_a_cv_as_the_job_is_told(given: Path) -> None:
    done = aicvgen(given, "tailor", "--cv", given / "cv.txt", "--job", given / "cv.txt", "--out", given)
    assert done.returncode == 2
    assert "reads like a CV" in done.stderr


def test_a_file_that_is_not_there_is_named(given: Path) -> None:
    done = aicvgen(given, "read-cv", given / "gone.pdf")
    assert done.returncode == 2
    assert "there is no such file" in done.stderr


def test_a_folder_is_no_file(given: Path) -> None:
    assert "is a folder" in aicvgen(given, "read-cv", given).stderr


def test_read_cv_gives_our_model_or_json_resume(given: Path) -> None:
    ours = json.loads(aicvgen(given, "read-cv", given / "cv.txt", "--json").stdout)
    assert ours["contact"]["name"] == "Ines Okafor"
    theirs = json.loads(aicvgen(given, "read-cv", given / "cv.txt", "--format", "json-resume").stdout)
    assert [work["name"] for work in theirs["work"]] == ["St Brannoc's Hospital", "Tamar Care Home"]


def test_read_job_gives_the_job_with_how_much_each_skill_is_wanted(given: Path) -> None:
    job = json.loads(aicvgen(given, "read-job", given / "job.txt", "--json").stdout)
    assert (job["title"], job["company"]) == ("Senior Nurse", "Harbour Clinic")
    assert {skill["need"] for skill in job["skills"]} <= {"required", "preferred"}
    assert "triage" in {skill["name"].lower() for skill in job["skills"]}


def test_doctor_looks_at_what_the_program_stands_on(tmp_path: Path) -> None:
    done = aicvgen(tmp_path, "doctor")
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("ok  ") == 4


def test_migrate_says_the_revision_and_can_be_repeated(tmp_path: Path) -> None:
    assert "revision" in aicvgen(tmp_path, "migrate").stdout
    assert aicvgen(tmp_path, "migrate").returncode == 0


def test_a_wrong_setting_is_named_and_its_value_is_not_shown(tmp_path: Path) -> None:
    done = aicvgen(tmp_path, "migrate", DATABASE_URL="oracle://me:hunter2@db/x")
    assert done.returncode == 2
    assert "DATABASE_URL" in done.stderr
    assert "hunter2" not in done.stderr


def test_help_names_every_command(tmp_path: Path) -> None:
    told = aicvgen(tmp_path, "--help").stdout
    for command in ("chat", "tailor", "read-cv", "read-job", "doctor", "migrate"):
        assert command in told


def test_chat_takes_what_is_piped_in(given: Path) -> None:
    typed = f"{given / 'cv.txt'}\n1\n{JOB}\n.\n3\n4\n1\n1\n1\n/jobs\n/help\n99\n/dance\n"
    done = aicvgen(given, "chat", "--out", given / "out", typed=typed)  # 3: do not ask about gaps; 4: accept
    assert done.returncode == 0, done.stderr
    assert "Your CV is ready" in done.stdout
    assert "Senior Nurse · Harbour Clinic" in done.stdout
    assert "there is no button 99" in done.stdout
    assert "I do not know dance" in done.stdout
    assert len(list(given.glob("out/*.pdf"))) == 1


def test_several_programs_share_a_data_folder_each_with_its_own_conversation(given: Path) -> None:
    def run(out: Path) -> "subprocess.CompletedProcess[str]":
        words = ("tailor", "--cv", given / "cv.txt", "--job", given / "job.txt", "--out", out, "--accept-all")
        return aicvgen(given, *words)

    with ThreadPoolExecutor() as together:
        done = list(together.map(run, [given / str(number) for number in range(3)]))
    assert [(one.returncode, one.stderr) for one in done] == [(0, "")] * 3
    assert [len(list((given / str(number)).glob("*.pdf"))) for number in range(3)] == [1] * 3


def test_a_second_terminal_in_the_same_conversation_is_told_so(given: Path) -> None:
    with alone(given / "data", "console"):
        done = aicvgen(given, "chat", typed="/help\n")
    assert done.returncode == 2
    assert "running already" in done.stderr
    assert "AICVGEN_DATA_DIR" in done.stderr
    assert aicvgen(given, "chat", typed="/help\n").returncode == 0


def test_what_the_program_keeps_is_readable_for_its_owner_alone(given: Path) -> None:
    aicvgen(given, "migrate")
    assert (given / "data").stat().st_mode & 0o077 == 0
    assert (given / "data" / "aicvgen.db").stat().st_mode & 0o077 == 0


def test_check_proves_a_draft_line_by_line(given: Path) -> None:
    nurse = {"employer": "St Brannoc's Hospital", "title": "Staff Nurse"}
    lines = [
        {"entry": nurse, "line": "Trained nine new colleagues in wound care"},
        {"entry": nurse, "line": "Trained 90 new colleagues in wound care"},
        {"entry": {"employer": "Elsewhere", "title": "Matron"}, "line": "Trained nine new colleagues"},
        {"entry": {"section": "summary"}, "line": "Nurse with experience of dementia care"},
    ]
    (given / "draft.json").write_text(json.dumps({"lines": lines}))
    done = aicvgen(given, "check", "--cv", given / "cv.txt", "--draft", given / "draft.json", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)["lines"]
    assert [one["verdict"] for one in told] == ["supported", "blocked", "blocked", "supported"]
    assert {"kind": "number", "text": "90", "supported": False, "evidence": []} in told[1]["claims"]


def test_a_draft_that_is_none_is_told_with_an_example(given: Path) -> None:
    (given / "draft.json").write_text('{"lines": [{"line": "x"}]}')
    done = aicvgen(given, "check", "--cv", given / "cv.txt", "--draft", given / "draft.json")
    assert done.returncode == 2
    assert "It looks like" in done.stderr


SCRIPT = """
model = "invented-1"

[[answers]]
purpose = "write_entry"
matching = "24-bed"
value = { lines = [{ text = "Leads the night shift of a surgical ward with 24 beds", rests_on = ["S1", "S2", "S3"] }] }

[[answers]]
purpose = "probe"
value = { ready = true }

[[answers]]
fault = "refused"
"""


def test_tailor_takes_a_script_for_a_model_and_says_who_wrote_what(given: Path) -> None:
    (given / "script.toml").write_text(SCRIPT)
    words = ("--cv", given / "cv.txt", "--job", given / "job.txt", "--out", given, "--accept-all", "--json")
    done = aicvgen(given, "tailor", *words, "--model", f"scripted:{given / 'script.toml'}", GEMINI_API_KEY="not-used")
    assert done.returncode == 0, done.stderr
    entries = {entry["name"]: entry for entry in json.loads(done.stdout)["entries"]}
    nurse = entries.pop("Staff Nurse · St Brannoc's Hospital")
    assert (nurse["writer"], nurse["fallback"]) == ("invented-1", None)
    assert nurse["lines"] == ["Leads the night shift of a surgical ward with 24 beds"]
    assert {entry["writer"] for entry in entries.values()} == {"rules"}
    assert {entry["fallback"] for entry in entries.values()} == {"it declined"}


def test_a_cap_that_is_reached_leaves_the_writing_to_the_rules(given: Path) -> None:
    (given / "script.toml").write_text(SCRIPT)
    words = ("--cv", given / "cv.txt", "--job", given / "job.txt", "--out", given, "--accept-all", "--json")
    capped = {"AICVGEN_MODEL_PRICE": "1.50,7.50", "AICVGEN_DAILY_COST_LIMIT": "0.01"}
    done = aicvgen(given, "tailor", *words, "--model", f"scripted:{given / 'script.toml'}", **capped)
    assert done.returncode == 0, done.stderr
    entries = json.loads(done.stdout)["entries"]
    assert {entry["writer"] for entry in entries} == {"rules"}
    assert all(entry["fallback"] for entry in entries)
    assert Path(json.loads(done.stdout)["documents"][0]["path"]).exists()


def test_doctor_asks_the_model_for_a_word(given: Path) -> None:
    (given / "script.toml").write_text(SCRIPT)
    done = aicvgen(given, "doctor", AICVGEN_MODEL=f"scripted:{given / 'script.toml'}")
    assert done.returncode == 0, done.stdout
    assert "ok    model: invented-1 answers" in done.stdout


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"AICVGEN_MODEL": "scripted:gone.toml"}, "scripted:gone.toml"),
        ({"AICVGEN_MODEL": "gemini:gemini-3.8-flash"}, "set GEMINI_API_KEY"),
        ({"GEMINI_API_KEY": "hunter2", "AICVGEN_MODEL": "gemini:gemini-1.5-pro"}, "AICVGEN_MODEL=gemini:"),
        ({"GEMINI_API_KEY": "hunter2", "GEMINI_API_URL": "http://127.0.0.1:9"}, "check GEMINI_API_URL"),
    ],
)
def test_doctor_says_what_to_set_for_a_model_that_cannot_be_asked(
    tmp_path: Path, environment: dict[str, str], told: str
) -> None:
    done = aicvgen(tmp_path, "doctor", **environment)
    assert done.returncode == 2
    assert told in done.stdout
    assert "hunter2" not in done.stdout + done.stderr
    assert aicvgen(tmp_path, "doctor", "--offline", **environment).returncode == 0


def test_a_script_that_cannot_be_read_stops_the_program_before_it_begins(given: Path) -> None:
    words = ("--cv", given / "cv.txt", "--job", given / "job.txt", "--out", given)
    done = aicvgen(given, "tailor", *words, "--model", "scripted:gone.toml")
    assert done.returncode == 2
    assert "gone.toml" in done.stderr
