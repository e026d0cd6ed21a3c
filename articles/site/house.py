"""The house for pages that ask for nothing else, and the stylesheet of its colours."""

from django.conf import settings
from django.http import HttpResponse

from articles.models.colours import DARK_GROUNDS, LIGHT_GROUNDS, softened
from articles.site.answers import public
from articles.site.sections import Sections

# Where site.css sets its tokens; what is set again here must be set for the same states of the world.
_THEME = """\
:root {{ --mark: {light}; --line: {light_line} }}
@media (prefers-color-scheme: dark) {{
  :root:not([data-theme="light"]) {{ --mark: {dark}; --line: {dark_line} }}
}}
:root[data-theme="dark"] {{ --mark: {dark}; --line: {dark_line} }}
@media (prefers-contrast: more) {{ :root:root {{ --line: var(--ink) }} }}
@media print {{ :root:root {{ --mark: {light} }} }}
"""
FOR_EVER = "public, max-age=31536000, immutable"


def house():
    """The `Face` of the house, with its bar and policy pages: one query. A page has it in its sections."""
    return Sections().house


def policies(shown=None):
    """{property of NewsMediaOrganization: absolute address} of the policy pages that readers can see.

    `shown` is a `Face`, where the page has one already; else one query.
    """
    pages = (shown or house()).policies
    return {page.role: settings.SITE_URL + page.address for page in pages if page.role}


@public
def theme(request, light, dark):
    """The stylesheet of two accent colours. They are its address, so it never changes and asks nobody."""
    light, dark = f"#{light}", f"#{dark}"
    sheet = _THEME.format(
        light=light,
        dark=dark,
        light_line=softened(light, LIGHT_GROUNDS[0]),
        dark_line=softened(dark, DARK_GROUNDS[0]),
    )
    headers = {"Cache-Control": FOR_EVER, "X-Content-Type-Options": "nosniff"}
    return HttpResponse(sheet, content_type="text/css; charset=utf-8", headers=headers)
