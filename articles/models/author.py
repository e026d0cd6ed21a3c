"""Who signs a story: a person or an organisation."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import validate_slug
from articles.models.languages import validate_languages
from articles.models.links import validate_links
from newsroom.constraints import RaisesStamp
from newsroom.fields import LineField, WordsField
from newsroom.text import slug_from


class AuthorKind(models.TextChoices):
    """An organisation is a desk of ours, a wire, or a guest institution; it is never shown as a person."""

    PERSON = "person", _("Person")
    ORGANISATION = "organisation", _("Organisation")


class Author(models.Model):
    """A name that can stand over a story. It is merged into another, never deleted in use."""

    kind = models.CharField(_("kind"), max_length=12, choices=AuthorKind, default=AuthorKind.PERSON)
    name = LineField(_("name"), max_length=120)
    slug = LineField(_("address"), max_length=120, unique=True, blank=True, validators=[validate_slug])
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="author",
        verbose_name=_("account"),
        help_text=_("The person's own login, if they work here."),
    )
    role_title = LineField(
        _("role title"), max_length=120, blank=True, help_text=_("For example: Business reporter.")
    )
    biography = WordsField(_("biography"), blank=True)
    portrait = models.ForeignKey(
        "media.Photo",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="portraits",
        verbose_name=_("portrait"),
    )
    email_public = models.EmailField(
        _("e-mail for readers"), blank=True, help_text=_("Shown on the author's page.")
    )
    links = WordsField(
        _("elsewhere"), blank=True, validators=[validate_links], help_text=_("One https:// address a line.")
    )
    languages = LineField(
        _("languages"),
        max_length=60,
        blank=True,
        validators=[validate_languages],
        help_text=_("Codes with commas between them, such as: id, jv, en."),
    )
    is_wire = models.BooleanField(
        _("wire agency"), default=False, help_text=_("Its reports can be a story's source.")
    )
    wire_words = LineField(
        _("attribution"),
        max_length=160,
        blank=True,
        help_text=_("Shown at the end of its stories, for example: Dilansir dari Kantor Berita Nusa."),
    )
    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="merged",
        verbose_name=_("merged into"),
    )

    class Meta:
        verbose_name, verbose_name_plural = _("author"), _("authors")
        ordering = ["name"]
        constraints = [RaisesStamp(name="author_raises_stamp", on=("update", "delete"))]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        """Give the author an address of their own when none was chosen."""
        if not self.slug:
            self.slug = free_slug(Author, slug_from(self.name) or "penulis")
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        """The author's page."""
        return reverse("author_detail", args=[self.slug])

    @property
    def attribution(self):
        """The sentence readers see under wire copy."""
        return self.wire_words or _("As reported by %(name)s.") % {"name": self.name}


def free_slug(model, wanted):
    """`wanted`, or with the first number that no row of the model has yet."""
    taken = set(model.objects.filter(slug__startswith=wanted).values_list("slug", flat=True))
    if wanted not in taken:
        return wanted
    return next(slug for n in range(2, len(taken) + 3) if (slug := f"{wanted}-{n}") not in taken)


class BylineRole(models.TextChoices):
    """What the named one did. Only authors stand in "oleh …"; the others are credits at the foot."""

    AUTHOR = "author", _("Author")
    PHOTOGRAPHER = "photographer", _("Photographer")
    CONTRIBUTOR = "contributor", _("Contributor")
    EDITOR = "editor", _("Editor")
    TRANSLATOR = "translator", _("Translator")


class Byline(models.Model):
    """One name over or under a story, in its place."""

    author = models.ForeignKey(Author, models.PROTECT, related_name="%(class)ss", verbose_name=_("author"))
    role = models.CharField(_("role"), max_length=15, choices=BylineRole, default=BylineRole.AUTHOR)
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        abstract = True
        ordering = ["position", "id"]

    def __str__(self):
        return f"{self.author} ({self.get_role_display()})"
