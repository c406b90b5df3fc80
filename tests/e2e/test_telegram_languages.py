"""The conversation in the person's language: their app's at first, the one that they choose from then on."""

from pathlib import Path

import pytest

from tests.bot.world import CV, JOB
from tests.botapi.person import Person, labels
from tests.botapi.world import chat

WALKS = {
    "de": ("Stimmt so", "Senden Sie mir jetzt die Stellenbeschreibung", "Annehmen", "Angenommen: "),
    "fr-CA": ("C’est correct", "Envoyez-moi maintenant la description du poste", "Accepter", "Accepté : "),
    "es": ("Está bien", "Ahora envíame la descripción del puesto", "Aceptar", "Aceptado: "),
    "pt-br": ("Está certo", "Agora envie-me a descrição da vaga", "Aceitar", "Aceito: "),
    "ru": ("Всё верно", "Теперь пришлите описание вакансии", "Принять", "Принято: "),
    "ar": ("صحيح", "أرسل لي الآن وصف الوظيفة", "قبول", "قُبل: "),
}
"""What a person reads and presses until the first piece is accepted."""


@pytest.mark.parametrize("tag", WALKS)
async def test_who_has_their_app_in_a_language_is_spoken_to_in_it(tmp_path: Path, tag: str) -> None:
    right, job, accept, accepted = WALKS[tag]
    async with chat(tmp_path) as (_, api, _):
        ines = Person(api, language=tag)
        await ines.sends(CV.encode(), "cv.txt")
        await ines.sees_a_button(right)
        await ines.press(right)
        await ines.sees(job)
        await ines.says(JOB)
        await ines.sees_a_button(accept)
        card = ines.with_button(accept)
        await ines.press(accept)
        receipt = await ines.sees(accepted)
        assert receipt["message_id"] == card["message_id"]
        assert not [text for text in ines.texts() if "piece" in text or "Accepted" in text]


async def test_a_language_that_is_not_spoken_here_is_answered_in_english(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, api, _):
        ines = Person(api, language="tlh")
        await ines.says("/start")
        shown = await ines.sees("Send me your CV")
        assert shown["text"].startswith("Send me your CV")


async def test_the_language_is_chosen_in_the_settings_and_holds_for_all_that_follows(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, _, ines):
        await ines.says("/settings")
        shown = await ines.sees_a_button("✓ English")
        assert [label for label in labels(shown) if "ع" in label] == ["العربية"]
        await ines.press("Deutsch")
        changed = await ines.sees("Einstellungen")
        assert changed["message_id"] == shown["message_id"]
        assert "✓ Deutsch" in labels(changed)
        await ines.says("/help")
        await ines.sees("Was Sie mir jederzeit sagen können")
        await ines.sends(b"x", "cv.pdf", size=21 * 1024 * 1024)
        await ines.sees("Diese Datei ist mir zu groß")
        assert (await at.session(ines.id)).profile.language == "de"


async def test_what_never_reaches_the_conversation_is_answered_in_the_apps_language(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, api, _):
        ines = Person(api, language="ru")
        await ines.sends_other(location={"latitude": 1.0, "longitude": 2.0})
        told = await ines.sees("Я читаю текст, файлы и снимки страниц")
        assert told["text"].startswith("⚠️ Я читаю")


async def test_a_defect_of_ours_is_admitted_in_the_persons_language(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, api, _):
        ines = Person(api, language="es")
        at.door.broken = 5
        await ines.says("/help")
        told = await ines.sees("Algo se rompió por nuestra parte")
        assert told["chat"]["id"] == ines.chat
