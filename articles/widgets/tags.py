"""The tag box: known tags are suggested as one types, new ones are made."""

import json

from django import forms
from django.conf import settings
from django.contrib.admin.widgets import get_select2_language
from taggit.utils import parse_tags

from newsroom.text import clean_line


class TagSelect(forms.SelectMultiple):
    """Django's own select2 with the *names* of tags as values, so that the tag "2026" is no key.

    `url` answers `?term=` with `{"results": [{"id": name, "text": name}]}`.
    """

    def __init__(self, url, attrs=None):
        """Keep the address that suggests."""
        self.url = url
        super().__init__(attrs)

    def format_value(self, value):
        """The names, from what taggit or a refused form gives."""
        if isinstance(value, str):
            return parse_tags(value)
        return [
            str(getattr(tag, "name", getattr(getattr(tag, "tag", tag), "name", tag))) for tag in value or []
        ]

    def optgroups(self, name, value, attrs=None):
        """Only what is chosen: all the rest is asked for."""
        self.choices = [(each, each) for each in value]
        return super().optgroups(name, value, attrs)

    def value_from_datadict(self, data, files, name):
        """One text as taggit parses it, each name in quotes: a comma in a name stays in it."""
        names = data.getlist(name) if hasattr(data, "getlist") else data.get(name) or []
        return ",".join(f'"{plain}"' for each in names if (plain := clean_line(each.replace('"', ""))))

    def build_attrs(self, base_attrs, extra_attrs=None):
        """What select2 reads from the element."""
        attrs = super().build_attrs(base_attrs, extra_attrs)
        return attrs | {
            "class": f"{attrs.get('class', '')} tag-select".strip(),
            "lang": get_select2_language(),
            "data-ajax--url": str(self.url),
            "data-ajax--delay": 250,
            "data-tags": "true",
            "data-token-separators": json.dumps([","]),
            "data-minimum-input-length": 1,
            "data-width": "100%",
            "data-theme": "admin-autocomplete",
            "data-placeholder": "",
        }

    @property
    def media(self):
        """Django's jQuery and select2, as its autocomplete asks for them, and the box itself."""
        extra = "" if settings.DEBUG else ".min"
        language = get_select2_language()
        words = [f"admin/js/vendor/select2/i18n/{language}.js"] if language else []
        return forms.Media(
            js=[
                f"admin/js/vendor/jquery/jquery{extra}.js",
                f"admin/js/vendor/select2/select2.full{extra}.js",
                *words,
                "admin/js/jquery.init.js",
                "articles/tag-select.js",
                "articles/select-names.js",
            ],
            css={
                "screen": [f"admin/css/vendor/select2/select2{extra}.css", "admin/css/autocomplete.css"],
            },
        )


class TagFormField(forms.CharField):
    """Tags by name: a list of clean names, each once whatever its capitals."""

    def __init__(self, url, **options):
        """`url` suggests; the rest is Django's."""
        super().__init__(**options | {"widget": TagSelect(url), "strip": False})

    def clean(self, value):
        """The names in order, one spelling of each."""
        names = {name.casefold(): name for name in parse_tags(super().clean(value))}
        return [names[key] for key in sorted(names)]

    def has_changed(self, initial, data):
        """Whether other tags are chosen; order and capitals do not matter."""
        before = {name.casefold() for name in self.widget.format_value(initial)}
        return before != {name.casefold() for name in parse_tags(data or "")}
