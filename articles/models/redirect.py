"""Old addresses, such as those of an archive that moved in, and where their readers go now."""

from urllib.parse import quote

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import own_path, validate_own_path
from newsroom.fields import LineField

# An address with more steps than this is nobody's; it also bounds the question that a 404 asks.
MOST_STEPS = 20
# Where the house itself answers, and no address is ever an old one.
NEVER = ("/admin/", "/accounts/", "/static/", "/uploads/")


class Match(models.TextChoices):
    """What a redirect speaks for."""

    EXACT = "exact", _("This address alone")
    BRANCH = "branch", _("It and all below it, to one address")
    KEPT = "kept", _("It and all below it, the rest of the address kept")


class RedirectQuerySet(models.QuerySet):
    """Redirects by the addresses they speak for."""

    def speaking_for(self, path):
        """Those that match a decoded path; see `Redirect.best`."""
        bare = path.rstrip("/")
        above = Q(from_path__in=branches_above(path)) & ~Q(match=Match.EXACT)
        return self.filter(Q(from_path=bare, match=Match.EXACT) | above)


class Redirect(models.Model):
    """One rule. It is asked only where nothing else answers, so it never hides a page."""

    from_path = LineField(
        _("old address"),
        max_length=300,
        unique=True,
        help_text=_("Such as /read/4711/harga-beras. Without the site’s name and without a query."),
    )
    match = models.CharField(_("stands for"), max_length=6, choices=Match, default=Match.EXACT)
    to_path = LineField(
        _("new address"),
        max_length=300,
        help_text=_("A page of this site, such as /ekonomi/. A query that a reader brings along is kept."),
    )
    is_permanent = models.BooleanField(
        _("for good"), default=True, help_text=_("301; unticked 302, for an address that will come back.")
    )

    objects = RedirectQuerySet.as_manager()

    class Meta:
        verbose_name, verbose_name_plural = _("redirect"), _("redirects")
        ordering = ["from_path"]

    def __str__(self):
        return self.from_path

    def clean(self):
        """One way of writing each address; no rule leads to another, nor back to itself."""
        super().clean()
        self.from_path, self.to_path = own_path(self.from_path), own_path(self.to_path)
        self._check_addresses()
        if self.from_path == "/" or self.from_path.startswith(NEVER):
            raise ValidationError({"from_path": _("The house itself answers at this address.")})
        bare = self.from_path.rstrip("/")
        self.from_path = bare if self.match == Match.EXACT else f"{bare}/"
        if self.match == Match.KEPT:
            self.to_path = self.to_path.rstrip("/") + "/"
        self._refuse_loops()
        self._refuse_chains()

    def _check_addresses(self):
        errors = {}
        for name in ("from_path", "to_path"):
            try:
                validate_own_path(getattr(self, name))
            except ValidationError as error:
                errors[name] = error
        if errors:
            raise ValidationError(errors)

    def _refuse_loops(self):
        if self.speaks_for(self.to_path):
            raise ValidationError(
                {"to_path": _("This leads back to the old address: readers would go in a circle.")},
                code="loop",
            )

    def _refuse_chains(self):
        others = Redirect.objects.exclude(pk=self.pk)
        if found := others.speaking_for(self.to_path).first():
            raise ValidationError(
                {"to_path": _chained(found, _("“%(path)s” leads on to %(to)s itself. Lead there directly."))},
                code="chain",
            )
        if found := self._before(others).first():
            words = _("“%(path)s” leads to %(to)s, which this would lead on. Change that one first.")
            raise ValidationError({"from_path": _chained(found, words)}, code="chain")

    def _before(self, others):
        """Rules whose readers this one would lead on."""
        bare = self.from_path.rstrip("/")
        below = Q(to_path__startswith=f"{bare}/") if self.match != Match.EXACT else Q()
        return others.filter(Q(to_path__in=[bare, f"{bare}/"]) | below)

    def speaks_for(self, path):
        """Whether the rule matches a decoded path; a slash at the end makes no difference."""
        bare = path.rstrip("/")
        if self.match == Match.EXACT:
            return bare == self.from_path
        return f"{bare}/".startswith(self.from_path)

    def address_for(self, path):
        """The address, ready for a header, to which the rule leads a reader of a decoded path it matches."""
        rest = ""
        if self.match == Match.KEPT:
            # Without slashes at its head: "//" would begin the name of another site.
            rest = path[len(self.from_path) :].lstrip("/\\")
        return quote(self.to_path + rest, safe="/!$&'()*+,;=:@-._~")


class RedirectUse(models.Model):
    """How often a redirect was followed. Apart from it, so that a hit changes nothing that readers see."""

    redirect = models.OneToOneField(Redirect, models.CASCADE, primary_key=True, related_name="use")
    hits = models.PositiveBigIntegerField(_("hits"), default=0)
    last_at = models.DateTimeField(_("last followed"), null=True, blank=True)

    class Meta:
        verbose_name, verbose_name_plural = _("use of a redirect"), _("uses of redirects")
        default_permissions = ()

    def __str__(self):
        return f"{self.redirect_id}: {self.hits}"


def branches_above(path):
    """The branches a path lies in, each with a slash at its end; the path's own among them.

    `/a/b` lies in `/a/` and `/a/b/`; never `/`, which no rule may take.
    """
    steps = path.strip("/").split("/")[:MOST_STEPS]
    return ["/" + "/".join(steps[:number]) + "/" for number in range(1, len(steps) + 1) if steps[0]]


def best(redirects):
    """Of rules that match one path the one that says most about it; None without any."""
    return max(redirects, key=lambda rule: (rule.match == Match.EXACT, len(rule.from_path)), default=None)


def _chained(other, words):
    return words % {"path": other.from_path, "to": other.to_path}
