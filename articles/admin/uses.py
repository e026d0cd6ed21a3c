"""What is on a page is not deleted: the pages are named instead."""

from django.contrib import messages
from django.db.models import ProtectedError, TextField
from django.db.models.functions import Cast
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.models import Article, Edition

# Nobody reads more; and a large section would otherwise bring its whole archive into memory.
MOST = 20


class KeptInUse:
    """A ModelAdmin that refuses to delete what a page uses. Subclasses say which stories those are."""

    def stories_using(self, row):
        """Querysets of stories that name the row, at the desk or in an edition."""
        raise NotImplementedError

    def others_using(self, row):
        """Words for what else needs it."""
        return []

    def get_deleted_objects(self, objs, request):
        """Django's answer, with our list of pages where there are any."""
        used = [sentence for row in objs for sentence in self._used(row)]
        return ([], {}, set(), used) if used else super().get_deleted_objects(objs, request)

    def _used(self, row):
        keys = set()
        for stories in self.stories_using(row):
            keys |= set(stories.order_by().values_list("pk", flat=True).distinct()[: MOST + 1])
        stories = Article.objects.filter(pk__in=keys).order_by("-pk").only("headline")[:MOST]
        lines = [story_link(article) for article in stories] + list(self.others_using(row))
        return [*lines, _("… and more.")] if len(keys) > MOST else lines

    def delete_view(self, request, object_id, extra_context=None):
        """A use that began while the question was on the screen brings the page back."""
        try:
            return super().delete_view(request, object_id, extra_context)
        except ProtectedError:
            self.message_user(request, _("Nothing was deleted: a page uses it now."), messages.ERROR)
            return HttpResponseRedirect(request.path)


def withdrawn_with(pattern):
    """Stories whose withdrawn edition names a row in its frozen record: it may be brought back.

    `pattern` is a regular expression on the record's JSON text, which both databases write alike.
    """
    record = Cast("relations", TextField())
    editions = Edition.objects.withdrawn().annotate(record=record).filter(record__regex=pattern)
    return Article.objects.filter(pk__in=editions.values("article"))


def story_link(article):
    """A story by headline and number, leading to its form."""
    words = {"headline": article.headline, "number": article.pk}
    address = reverse("admin:articles_article_change", args=[article.pk])
    return format_html('<a href="{}">{}</a>', address, _("“%(headline)s” (story %(number)s)") % words)
