"""VideoAdmin: list, upload or link, words, captions, times. Every right is asked of `media.permissions`."""

from django.contrib import admin
from django.contrib.admin.options import IS_POPUP_VAR
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils.translation import gettext_lazy as _

from media import permissions
from media.admin import shown_looks, video_looks
from media.admin.filters import Whose
from media.admin.shown import ShownAdmin, StateFilter
from media.admin.video_form import LinkedVideoForm, NewVideoForm, OwnVideoForm
from media.admin.widgets import PhotoChoice
from media.intake.receiving import FILM_FIELD
from media.models import Video
from media.video import serving
from media.video.keeping import keep, link, take_back
from media.video.reading import take_in
from media.video.refusals import FilmRefused


class SourceFilter(admin.SimpleListFilter):
    """By where the film is."""

    title, parameter_name = _("source"), "source"

    def lookups(self, request, model_admin):
        """Our own, or a provider's."""
        return [("own", _("Our own")), ("linked", _("A provider's"))]

    def queryset(self, request, queryset):
        """Those of that source."""
        if self.value() == "own":
            return queryset.filter(provider="")
        return queryset.exclude(provider="") if self.value() == "linked" else queryset


class VideoAdmin(ShownAdmin):
    """The film comes in once and is never replaced; its words, captions and times can change."""

    rights, maker = permissions.videos, "uploaded_by"
    list_display = ("thumb", "row", "length", "states", "uploaded_at")
    list_display_links = ("row",)
    list_filter = (StateFilter, SourceFilter, Whose, "language")
    list_select_related = ("poster",)
    search_fields = ("title", "description", "credit_line")
    search_help_text = _("Title, description, credit")
    readonly_fields = ("standing", "preview", "captions_now", "advice", "source", "uploaded")

    # --- what is shown ---------------------------------------------------------------------------------

    @admin.display(description=_("still"))
    def thumb(self, video):
        """The still, small."""
        return shown_looks.thumb(video.poster)

    @admin.display(description=_("video"), ordering="title")
    def row(self, video):
        """Title, and below it whose it is."""
        return shown_looks.row(video.title, video_looks.origin(video))

    @admin.display(description=_("length"), ordering="duration")
    def length(self, video):
        """Minutes and seconds."""
        return video.duration_words

    @admin.display(description=_("film"))
    def preview(self, video):
        """The film, to be looked at before readers see it."""
        return video_looks.preview(video)

    @admin.display(description=_("captions now"))
    def captions_now(self, video):
        """Whether words go with it, and in which language."""
        return video_looks.captions_now(video)

    @admin.display(description=_("good to know"))
    def advice(self, video):
        """What would make it better; nothing of it is required."""
        return video_looks.advice(video)

    @admin.display(description=_("source"))
    def source(self, video):
        """The file's facts, or the provider."""
        return video_looks.source(video)

    @admin.display(description=_("uploaded"))
    def uploaded(self, video):
        """When and by whom."""
        return shown_looks.made(video.uploaded_at, video.uploaded_by)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """The still as a picture, with its own way to choose and upload."""
        if db_field.name == "poster":
            return db_field.formfield(widget=PhotoChoice)
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def get_queryset(self, request):
        """Without the text of captions, but for the form that may write them."""
        rows = super().get_queryset(request)
        return rows if getattr(request, "holds_row", False) else rows.defer("captions")

    def get_fieldsets(self, request, obj=None):
        """The film first on the way in; the film itself ever after."""
        return [
            (_("Film"), {"fields": self._film_fields(request, obj), "classes": ["writing"]}),
            (_("For readers"), {"fields": self._time_fields(obj), "classes": ["planning"]}),
            (_("Still"), {"fields": ("poster",), "classes": ["planning"]}),
            (_("Address"), {"fields": ("language", "slug"), "classes": ["planning"]}),
            *(
                [(_("Origin"), {"fields": ("advice", "source", "uploaded"), "classes": ["planning"]})]
                * bool(obj)
            ),
        ]

    def _film_fields(self, request, obj):
        words = ("title", "description", "credit_line")
        if obj is None:
            return (FILM_FIELD, "address", "duration", *words, "captions_file", "captions_language")
        if not obj.is_own:
            return ("preview", *words, "duration")
        if not self.has_change_permission(request, obj):
            return ("preview", *words, "captions_now")
        gone = ("captions_gone",) if obj.has_captions else ()
        return ("preview", *words, "captions_now", "captions_file", "captions_language", *gone)

    def _time_fields(self, obj):
        return ("standing", "published_at", "withdrawn_at") if obj else ("published_at", "withdrawn_at")

    def get_form(self, request, obj=None, change=False, **kwargs):
        """By source; for a new one the form knows what became of the file."""
        if obj:
            kind = OwnVideoForm if obj.is_own else LinkedVideoForm
            return super().get_form(request, obj, change, **{"form": kind} | kwargs)
        form = super().get_form(request, obj, change, **{"form": NewVideoForm} | kwargs)
        form.arrival = getattr(request, "arrival", None)
        form.is_popup = IS_POPUP_VAR in request.GET or IS_POPUP_VAR in request.POST
        return form

    def for_data(self):
        """With the still."""
        return Video.objects.for_pages()

    def as_json(self, video):
        """What the video node of the body editor shows."""
        return video_looks.as_json(video)

    # --- what is done ----------------------------------------------------------------------------------

    def get_urls(self):
        """With the film and its captions for the desk, published or not."""
        film, words = (self.admin_site.admin_view(view) for view in (self.film_view, self.captions_view))
        return [
            path("<int:pk>/film/", film, name="media_video_film"),
            path("<int:pk>/captions/", words, name="media_video_captions"),
            *super().get_urls(),
        ]

    def film_view(self, request, pk):
        """The film to staff who may see videos; kept by nobody."""
        return serving.answer(request, self._own(request, pk))

    def captions_view(self, request, pk):
        """Its captions."""
        video = self._own(request, pk)
        if not video.has_captions:
            raise Http404
        return serving.answer_captions(request, video)

    def _own(self, request, pk):
        self._hide_from_strangers(request)
        return get_object_or_404(Video.objects.filter(provider=""), pk=pk)

    def add_view(self, request, form_url="", extra_context=None):
        """Reads the film first: the form's own POST holds a transaction, and others would wait for us."""
        request.arrival, request.kept = self._arrival(request), None
        try:
            return super().add_view(request, form_url, extra_context)
        except FilmRefused as refusal:
            # The same film came in by another request while this one was written: show the form with it.
            request.arrival = request.arrival and refusal
            return super().add_view(request, form_url, extra_context)
        except BaseException:
            if request.kept:
                take_back(request.kept)
            raise

    def _arrival(self, request):
        """A `Film`, a `FilmRefused`, or None when no file came from somebody who may upload."""
        file = request.FILES.get(FILM_FIELD) if self.has_add_permission(request) else None
        if file is None:
            return None
        try:
            return take_in(file)
        except FilmRefused as refusal:
            return refusal

    def make(self, request, obj, form):
        """A film with its file, or a provider's."""
        if form.found:
            link(form.found, obj, by=request.user)
        else:
            request.kept = keep(form.arrival, obj, by=request.user)
