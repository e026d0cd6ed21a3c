"""How documents for machines are sent: anybody may keep one, nobody may use it without asking again."""

import re
from xml.sax.saxutils import escape

from django.http import HttpResponse
from django.utils.cache import get_conditional_response, set_response_etag
from django.utils.xmlutils import SimplerXMLGenerator

from articles.site.answers import keep
from newsroom.text import clean

XML = "application/xml; charset=utf-8"
# Everything outside XML's own characters; what is left of it after `clean`.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def document(request, content, content_type, **headers):
    """A document with an ETag, and 304 where the asker has it already; a header's `_` stands for its hyphen.

    No Last-Modified: once the newest story is withdrawn the next one's time is an older one, and "not
    modified since" would leave the withdrawn story with everybody who has it.
    """
    response = keep(HttpResponse(content, content_type=content_type))
    for name, value in headers.items():
        response[name.replace("_", "-")] = value
    set_response_etag(response)
    return get_conditional_response(request, etag=response["ETag"], response=response)


def fit(text):
    """The text without what no XML document may hold."""
    return _NO_XML.sub("", clean(text))


def as_xml(text):
    """The text as it stands between two tags."""
    return escape(fit(text))


class Xml(SimplerXMLGenerator):
    """An XML writer that no word of a story can break; Django's own raises on a control character."""

    def characters(self, content):
        """Text between tags."""
        super().characters(fit(content))

    def startElement(self, name, attrs):
        """A tag and its attributes, those without a value left out."""
        kept = {key: fit(str(value)) for key, value in attrs.items() if value not in (None, "")}
        super().startElement(name, kept)  # type: ignore[arg-type]  # Django sorts a plain dict and hands it on

    def add(self, name, content=None, **attrs):
        """A whole element without children; an attribute's `_` stands for its colon."""
        self.addQuickElement(name, content, {key.replace("_", ":"): value for key, value in attrs.items()})
