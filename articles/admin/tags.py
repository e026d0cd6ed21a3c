"""Tags: topics with a page of their own."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.urls import path
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from articles.admin.fields import SearchBox
from articles.admin.looks import gone_into
from articles.admin.retiring import Retires
from articles.admin.rights import ByRole, is_autocomplete
from articles.admin.uses import KeptInUse, withdrawn_with
from articles.models import Article, Tag
from articles.publishing.retire import merge_tags
from newsroom.text import clean_line

MOST = 15
LONGEST_TERM = 100


class TagForm(forms.ModelForm):
    """A topic has one name, whatever its capitals."""

    class Meta:
        model = Tag
        fields = ["name", "description"]

    def clean_name(self):
        """Refused when another topic has it."""
        name = clean_line(self.cleaned_data["name"])
        other = Tag.objects.filter(name__iexact=name).exclude(pk=self.instance.pk).first()
        if other:
            raise ValidationError(
                _("There is a tag “%(name)s” already."), params={"name": other}, code="taken"
            )
        return name


@admin.register(Tag)
class TagAdmin(Retires, KeptInUse, ByRole):
    """Topics in the readers' words."""

    form = TagForm
    list_display = ["name", "slug", "standing"]
    list_select_related = ["merged_into"]
    search_fields = ["name"]
    search_help_text = _("Name")
    ordering = ["name"]
    fields = ["name", "description"]

    @admin.display(description=_("now"), empty_value="")
    def standing(self, tag):
        """Whether it was merged, and into which."""
        return gone_into(tag.merged_into)

    def get_urls(self):
        """With the address that the tag box of a story asks."""
        view = self.admin_site.admin_view(self.names_view)
        return [path("names/", view, name="articles_tag_names"), *super().get_urls()]

    def names_view(self, request):
        """Names of topics that hold the typed words, those that begin with them first."""
        self.hide_from_strangers(request)
        term = clean_line(request.GET.get("term", "")[:LONGEST_TERM])
        open_tags = Tag.objects.filter(merged_into=None)
        names = [tag.name for tag in open_tags.filter(name__istartswith=term)[:MOST]]
        more = open_tags.filter(name__icontains=term).exclude(name__in=names)
        names += [tag.name for tag in more[: MOST - len(names)]]
        return JsonResponse({"results": [{"id": name, "text": name} for name in names]})

    def get_search_results(self, request, queryset, search_term):
        """A search box offers no topic that was merged into another."""
        if is_autocomplete(request):
            queryset = queryset.filter(merged_into=None)
        return super().get_search_results(request, queryset, search_term)

    def retire(self, row, *, into, by):
        """Merge."""
        merge_tags(row, into=into, by=by)

    def retire_words(self, row):
        """What merging means."""
        return super().retire_words(row) | {
            "title": _t("Merge into another tag"),
            "outcome": [
                _t("Every story with this tag, at the desk and on the site, gets the other one."),
                _t("The address of this tag's page leads to the other's."),
                _t("This cannot be undone by a button."),
            ],
        }

    def successor_field(self, row):
        """A search box: there are many."""
        widget = SearchBox(Tag._meta.get_field("merged_into"), self.admin_site)
        question = self.retire_words(row)["question"]
        return forms.ModelChoiceField(self.successors(row), label=question, widget=widget)

    def stories_using(self, row):
        """Stories with it."""
        stories = Article.objects
        return [
            stories.filter(tag_rows__tag=row),
            stories.filter(editions__tag_rows__tag=row),
            withdrawn_with(rf'"tags": \[([0-9]+, )*{row.pk}[],]'),
        ]

    def others_using(self, row):
        """Topics that were merged into it."""
        return [str(tag) for tag in row.merged.all()]
