"""The forms of a video: a new one, one of our own, one at a provider."""

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from media.admin.fields import LengthField
from media.admin.shown_form import ShownForm
from media.intake.receiving import FILM_FIELD
from media.models import Video
from media.models.showing import LANGUAGES
from media.readiness import video_lacks
from media.video import captions, providers
from media.video.keeping import same_film
from media.video.reading import Film
from media.video.refusals import FilmRefused, already_here

LENGTH_HELP = _("Minutes and seconds, such as 6:12.")


class VideoForm(ShownForm):
    """What is said about a video."""

    class Meta:
        model = Video
        fields = ("title", "slug", "credit_line", "poster", "language")

    def lacks(self):
        """See `media.readiness`."""
        return video_lacks(self.instance)


class LinkedVideoForm(VideoForm):
    """One at a provider, who tells nobody its length unasked."""

    duration = LengthField(label=_("Length"), help_text=LENGTH_HELP)

    class Meta(VideoForm.Meta):
        fields = (*VideoForm.Meta.fields, "duration")


class OwnVideoForm(VideoForm):
    """One of our own, with captions."""

    captions_file = forms.FileField(
        label=_("Captions"),
        required=False,
        help_text=_("A WebVTT file. Readers who hear nothing, or are on a bus, depend on it."),
        widget=forms.FileInput(attrs={"accept": ".vtt,text/vtt"}),
    )
    captions_language = forms.ChoiceField(
        label=_("Language of the captions"),
        required=False,
        choices=[("", _("As the video")), *LANGUAGES],
    )
    captions_gone = forms.BooleanField(label=_("Take the captions away"), required=False)

    class Meta(VideoForm.Meta):
        fields = (*VideoForm.Meta.fields, "captions_language")

    @property
    def film_duration(self):
        """Seconds of the film the captions go with, or None while there is none."""
        return self.instance.duration

    def clean(self):
        """With the captions that will stand, and their language."""
        cleaned = super().clean()
        if file := cleaned.get("captions_file"):
            self._take_captions(file)
        elif cleaned.get("captions_gone"):
            self.instance.captions = ""
        language = cleaned.get("captions_language") or cleaned.get("language", "id")
        cleaned["captions_language"] = language if self.instance.captions else ""
        return cleaned

    def _take_captions(self, file):
        try:
            words = captions.read(file)
        except captions.CaptionsRefused as refusal:
            self.add_error("captions_file", ValidationError(refusal.sentence, code=refusal.code))
            return
        if self.film_duration and not captions.fit(words, self.film_duration):
            sentence = _("These captions go on after the film has ended: they belong to another one.")
            self.add_error("captions_file", ValidationError(sentence, code="other_film"))
            return
        self.instance.captions = words


class NewVideoForm(OwnVideoForm):
    """A new video. `arrival` is what became of the file beforehand: a `Film` or a `FilmRefused`."""

    arrival: Film | FilmRefused | None = None
    is_popup = False
    found: providers.Found | None = None
    captions_gone = None

    film = forms.FileField(
        label=_("Film"),
        required=False,
        allow_empty_file=True,
        help_text=_("MP4 or WebM, 500 MB at most."),
        widget=forms.FileInput(attrs={"accept": "video/mp4,video/webm"}),
    )
    address = forms.CharField(
        label=_("Or its address"),
        required=False,
        max_length=500,
        help_text=_("The page of a film at YouTube, Vimeo or Dailymotion."),
        widget=forms.TextInput(attrs={"class": "vTextField", "inputmode": "url"}),
    )
    duration = LengthField(
        label=_("Length"), required=False, help_text=_("Of a provider's film, such as 6:12.")
    )

    class Meta(LinkedVideoForm.Meta):
        fields = (*OwnVideoForm.Meta.fields, "duration")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title"].required = False
        self.fields["title"].help_text = _("As readers see it. Empty: the name of the file.")

    @property
    def film_duration(self):
        """As the bytes say."""
        return getattr(self.arrival, "duration", None)

    def clean(self):
        """One source, and not one that is here already."""
        cleaned = super().clean()
        has_file, address = cleaned.get(FILM_FIELD) is not None, cleaned.get("address")
        if has_file and address:
            self.add_error("address", _("Either choose a file or give an address, not both."))
        elif has_file:
            self._check_film(cleaned)
        elif address:
            self._check_address(cleaned, address)
        elif FILM_FIELD not in self.errors and "address" not in self.errors:
            self.add_error(FILM_FIELD, _("Choose a film, or give the address of one."))
        if has_file and self.errors and FILM_FIELD not in self.errors:
            # No browser fills a file in again; without a word the person would look for a fault in it.
            self.add_error(FILM_FIELD, _("The film is in order. Please choose it once more."))
        return cleaned

    def _check_film(self, cleaned):
        if isinstance(self.arrival, FilmRefused):
            self._refuse(FILM_FIELD, self.arrival)
            return
        if first := same_film(sha256=self.arrival.sha256):
            self._refuse(FILM_FIELD, already_here(first, self._address_of(first)))
        cleaned["duration"] = self.arrival.duration
        cleaned["title"] = cleaned.get("title") or self.arrival.suggested_title[:200]

    def _check_address(self, cleaned, address):
        try:
            self.found = providers.read(address)
        except providers.AddressRefused as refusal:
            self._refuse("address", refusal)
            return
        if first := same_film(found=self.found):
            self._refuse("address", already_here(first, self._address_of(first)))
        if not cleaned.get("duration") and "duration" not in self.errors:
            self.add_error("duration", _("Say how long the film is, such as 6:12."))
        if not cleaned.get("title") and "title" not in self.errors:
            self.add_error("title", _("Give the video a title."))
        if cleaned.get("captions_file"):
            self.add_error("captions_file", _("Captions go with a file of our own, not with a provider's."))

    def _refuse(self, name, refusal):
        self.add_error(name, ValidationError(refusal.sentence, code=refusal.code))

    def _address_of(self, video):
        if self.is_popup:
            # The list of one, in which a click chooses it for the story.
            return f"{reverse('admin:media_video_changelist')}?_popup=1&_to_field=id&id__exact={video.pk}"
        return reverse("admin:media_video_change", args=[video.pk])
