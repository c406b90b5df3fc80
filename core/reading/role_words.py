"""The words that job titles, organisations, schools and degrees are told by, in many languages."""

import re

from core.reading.organisation_words import ORGANISATION
from core.reading.phrases import any_of
from core.reading.school_words import DEGREE, SCHOOL
from core.reading.title_words import TITLE

__all__ = ["AT", "DASH", "DEGREE", "LEGAL", "ORGANISATION", "SCHOOL", "TITLE", "TITLE_BEGINNING"]

TITLE_BEGINNING = any_of(
    r"""
    senior junior lead principal staff head_of vp vice_president director_of chief associate independent freelance
    leiter(?:in)?_d chef_d responsable_d jefe_de responsabile_d
    """
)
LEGAL = any_of(
    r"""
    inc llc ltd limited corp plc gmbh ag kg kgaa ohg ug e\.?_?v mbh e\.?g oyj asa s\.?a\.?s sarl s\.l s\.l\.u slu
    s\.?p\.?a s\.?r\.?l
    b\.?v
    n\.v nv bv ab oy aps a/s s\.?a\.?c e\.?i\.?r\.?l s\.?a\.?s s\.?n\.?c s\.?c\.?a gbr e\.?k ug se llp pllc cic
    pte kft d\.?o\.?o s\.a s\.?a\.?b c\.?v s/a eireli me c\.?r\.?l s\._coop s\.?a\.?p\.?i s\.?_de_r\.?l
    sp\._z_o\.?_?o sp\._?j sp\._?k s\.c s\.?r\.?o pty pvt llp lda ltda ао ип ооо оао зао пао επε ε\.π\.ε ικε αε α\.ε
    ι\.κ\.ε ο\.ε a\.s d\.d eood 有限公司 公司 集团
    """
)
"""Legal forms: an organisation when one ends the name."""

DASH = re.compile(r"\s+[–—/-]\s+|\s*—\s*")
"""A dash or a stroke between two names."""
AT = re.compile(
    r"\s+(?:at|@|bei|chez|presso|bij|στην εταιρεία|στην|στο|w firmie|в компании|就职于|任职于)\s+", re.IGNORECASE
)
"""The word between a title and an employer."""
