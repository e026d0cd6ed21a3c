"""One function a page: find what a reader may see at this moment, lead to its right address, answer."""

from django.http import Http404

from articles.models import Author, Edition, Tag
from articles.site.answers import at_right_address, moved, page, public
from articles.site.gone import gone_or_404
from articles.site.home import home_page
from articles.site.lists import author_page, latest_page, section_page, tag_page
from articles.site.merged import row_at
from articles.site.sections import Sections
from articles.site.story import story_page
from articles.site.voice import speaking
from newsroom import clock
from newsroom.prepared import Prepared

# No two editions of a story are ever live at once.
LIVE = Prepared(lambda at, pk: Edition.objects.live(at).select_related("lead_photo").filter(article_id=pk))


@public
def home(request):
    """The front page."""
    with speaking():
        return page(request, "articles/home.html", home_page(at=clock.now()))


@public
def article_detail(request, section, pk, slug):
    """A story. Its number alone decides; section and slug are led to what they are now."""
    at = clock.now()
    found = LIVE(at=at, pk=pk)
    if not found:
        return gone_or_404(request, pk, at)
    sections = Sections()
    edition = sections.tie(found[0])
    if not at_right_address(request, edition):
        return moved(request, edition)
    with speaking(edition.language):
        context = story_page(edition, at=at, sections=sections)
        return page(request, "articles/article_detail.html", context)


@public
def section_detail(request, slug):
    """A section's front; a closed section leads to its successor's."""
    sections = Sections()
    section = sections.at(slug)
    if section is None:
        raise Http404
    if not at_right_address(request, section):
        return moved(request, section)
    with speaking():
        context = section_page(section, sections, at=clock.now(), key=request.GET.get("sebelum", ""))
        return page(request, "articles/section_detail.html", context)


@public
def tag_detail(request, slug):
    """A topic's stories. A topic that no reader can have met is not found."""
    return _signed_list(request, row_at(Tag, slug), tag_page, "articles/tag_detail.html")


@public
def author_detail(request, slug):
    """A name and the stories it stands over or under; found only while there is one."""
    return _signed_list(request, row_at(Author, slug, "portrait"), author_page, "articles/author_detail.html")


def _signed_list(request, row, make_page, template):
    with speaking():
        context = make_page(row, at=clock.now(), key=request.GET.get("sebelum", ""))
        if not context["cards"]:
            raise Http404
        if not at_right_address(request, row):
            return moved(request, row)
        return page(request, template, context)


@public
def latest(request):
    """Every story, newest first, by day."""
    with speaking():
        context = latest_page(at=clock.now(), key=request.GET.get("sebelum", ""))
        return page(request, "articles/latest.html", context)
