"""Languages a person works in, as codes in one line."""

from django.conf.locale import LANG_INFO
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.models.story import LANGUAGES

MOST = 10
# Each by its own name; those of stories first, and languages of the islands that Django has no name for.
NAMES = (
    {code: facts["name_local"].capitalize() for code, facts in LANG_INFO.items() if "name_local" in facts}
    | {
        "ace": "Bahsa Acèh",
        "ban": "Basa Bali",
        "bug": "Basa Ugi",
        "mad": "Basa Madhurâ",
        "min": "Baso Minangkabau",
        "zh": "中文",
    }
    | dict(LANGUAGES)
)


def codes_of(value):
    """The codes in a line: `id, jv` is ["id", "jv"]."""
    return [code for code in (part.strip().lower() for part in value.split(",")) if code]


def validate_languages(value):
    """Codes of languages we can name."""
    unknown = [code for code in codes_of(value) if code not in NAMES]
    if unknown:
        raise ValidationError(
            _("“%(code)s” is no code of a language we can name. Write codes such as id, jv, en."),
            code="language",
            params={"code": unknown[0]},
        )
    if len(codes_of(value)) > MOST:
        raise ValidationError(_("At most %(most)s languages."), code="many", params={"most": MOST})


def names_of(value):
    """[(code, name in that language)] of a line that `validate_languages` has let through."""
    return [(code, NAMES[code]) for code in dict.fromkeys(codes_of(value)) if code in NAMES]
