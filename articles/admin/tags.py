"""Tags: topics with a page of their own."""

from django.contrib import admin
from django.http import JsonResponse
from django.urls import path

from articles.admin.rights import ByRole, is_autocomplete
from articles.models import Tag
from newsroom.text import clean_line

MOST = 15
LONGEST_TERM = 100


@admin.register(Tag)
class TagAdmin(ByRole):
    """Topics in the readers' words."""

    list_display = ["name", "slug"]
    search_fields = ["name"]
    fields = ["name", "description"]

    def get_urls(self):
        """With the address that the tag box of a story asks."""
        view = self.admin_site.admin_view(self.names_view)
        return [path("names/", view, name="articles_tag_names"), *super().get_urls()]

    def names_view(self, request):
        """Names of topics that hold the typed words, those that begin with them first."""
        self.hide_from_strangers(request)
        term = clean_line(request.GET.get("term", "")[:LONGEST_TERM])
        open_tags = Tag.objects.filter(merged_into=None)
        first = open_tags.filter(name__istartswith=term)[:MOST]
        names = [tag.name for tag in first]
        if len(names) < MOST:
            more = open_tags.filter(name__icontains=term).exclude(name__in=names)
            names += [tag.name for tag in more[: MOST - len(names)]]
        return JsonResponse({"results": [{"id": name, "text": name} for name in names]})

    def get_search_results(self, request, queryset, search_term):
        """A search box offers no topic that was merged into another."""
        if is_autocomplete(request):
            queryset = queryset.filter(merged_into=None)
        return super().get_search_results(request, queryset, search_term)
