"""What a browser does with the desk's forms."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone

ARTICLES = "/admin/articles/article/"
TYPED = "%Y-%m-%dT%H:%M"
WIB = ZoneInfo("Asia/Jakarta")


def page(article, what="change"):
    """The address of one of a story's pages."""
    return f"{ARTICLES}{article.pk}/{what}/"


def filled_in(response, **changes):
    """The fields of a story's page as it was sent, with changes; what a browser would post.

    A row is changed by its name, such as `**{"bylines-0-author": 3}`; None leaves a field out.
    """
    forms = [response.context["adminform"].form]
    for inline in response.context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    fields = {bound.html_name: bound.value() for form in forms for bound in form}
    fields = {name: _sent(value) for name, value in fields.items()} | changes
    return {name: value for name, value in fields.items() if value is not None}


def _sent(value):
    if isinstance(value, list | tuple):
        return [getattr(tag, "name", str(tag)) for tag in value]
    return "" if value is None else value


def open_and_save(client, article, **changes):
    """Open a story's page, type, press Save."""
    return client.post(page(article), filled_in(client.get(page(article)), **changes))


def errors(response):
    """Every sentence of a refused story form, by field."""
    return {name: list(found) for name, found in response.context["adminform"].form.errors.items()}


def in_hours(hours, zone=WIB):
    """A time to come as a browser sends it, and as a moment."""
    moment = (timezone.now() + timedelta(hours=hours)).astimezone(zone).replace(second=0, microsecond=0)
    return moment.strftime(TYPED), moment


def do(client, article, verb, **answers):
    """Open a verb's page and press its button."""
    form = client.get(page(article, verb)).context["form"]
    sent = {field.html_name: field.value() for field in form if field.value() is not None}
    return client.post(page(article, verb), sent | answers)


def sentences(response):
    """Everything the form says, in one text."""
    return " ".join(str(sentence) for found in response.context["form"].errors.values() for sentence in found)
