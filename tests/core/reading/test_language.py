"""Which language a CV or a posting is in."""

import pytest

from core.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Gestão de redes de telecomunicações. Formação de equipas e redução de custos de manutenção.", "pt"),
        ("Análise de dados de vendas, definição de indicadores, apresentação de resultados", "pt"),
        ("Responsável de compras. Negociação de contratos, avaliação de fornecedores, qualidade de serviço", "pt"),
        ("Gestión de redes de telecomunicaciones. Formación de equipos y reducción de costes de mantenimiento.", "es"),
        ("Análisis de datos de ventas, definición de indicadores, presentación de resultados", "es"),
        ("Responsabile acquisti. Trattativa dei contratti, valutazione dei fornitori a Torino", "it"),
        ("Gestion des réseaux de télécommunications, formation des équipes, réduction des coûts", "fr"),
        ("Management of telecommunication networks, training of teams, reduction of costs", "en"),
    ],
)
def test_languages_that_share_their_small_words_are_told_apart(text: str, language: str) -> None:
    assert language_of(text) == language


def test_nothing_tells_of_english() -> None:
    assert language_of("Kubernetes, Terraform, 2021") == "en"
