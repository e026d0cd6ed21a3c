"""The fields of the desk's forms: the body and the tags."""

import json

import pytest
from django import forms
from django.utils.datastructures import MultiValueDict
from django.utils.translation import override

from articles.widgets import BodyFormField, TagFormField
from tests.articles.body.test_clean import BOX, FIGURE, PART


class StoryForm(forms.Form):
    body = BodyFormField(required=False)
    tags = TagFormField(url="/tags/", required=False)


class BoxForm(forms.Form):
    body = BodyFormField(references=False)


def data(*tags, body=""):
    return MultiValueDict({"body": [body], "tags": list(tags)})


# --- the body ----------------------------------------------------------------------------------------
def test_a_body_is_cleaned_when_the_form_is():
    form = StoryForm(data(body='<p onclick="x()">a</p><script>alert(1)</script>'))
    assert form.is_valid()
    assert form.cleaned_data["body"] == "<p>a</p>"


def test_a_body_that_is_too_long_is_a_sentence_at_the_field_and_stays_in_it():
    body = "<p>" + "kata " * 200_000 + "</p>"
    form = StoryForm(data(body=body))
    with override("en"):
        assert "too long for one story" in form.errors["body"][0]
    assert form["body"].value() == body


def test_a_body_of_empty_paragraphs_is_none():
    form = BoxForm({"body": "<p></p><p>&nbsp;</p>"})
    assert form.has_error("body", "required")


def test_the_text_of_a_box_holds_no_references():
    form = BoxForm({"body": f"<p>a</p>{FIGURE}{PART}{BOX}"})
    assert form.is_valid()
    assert form.cleaned_data["body"] == "<p>a</p>"


@pytest.mark.parametrize(
    ("browsers", "has_changed"),
    [("<p>a</p><p></p>", False), ("<p>a</p>\r\n", False), ("<p>b</p>", True), ("<p>a</p>" * 99_999, True)],
)
def test_only_another_text_is_a_change(browsers, has_changed):
    form = StoryForm(data(body=browsers), initial={"body": "<p>a</p>"})
    assert ("body" in form.changed_data) is has_changed


def test_the_editor_is_told_its_nodes_and_the_addresses_of_photos_and_boxes():
    attrs = StoryForm()["body"].field.widget.get_context("body", "", {"id": "id_body"})["widget"]["attrs"]
    config = json.loads(attrs["data-django-prose-editor-configurable"])
    assert {"PhotoFigure", "PartHeading", "SharedBox", "PasteCleaner"} < set(config["extensions"])
    assert any(module.endswith("photo.js") for module in config["js_modules"])
    assert attrs["data-photos"] == "/admin/media/photo/"


def test_a_box_has_an_editor_without_references():
    attrs = BoxForm()["body"].field.widget.get_context("body", "", {"id": "id_body"})["widget"]["attrs"]
    config = json.loads(attrs["data-django-prose-editor-configurable"])
    assert "PhotoFigure" not in config["extensions"]
    assert "data-photos" not in attrs


def test_there_is_one_import_map_before_all_modules():
    html = str(StoryForm().media)
    assert html.count("importmap") == 1
    assert html.index("importmap") < html.index('type="module"')
    assert "articles/nodes/base.js" in html


# --- tags --------------------------------------------------------------------------------------------
def test_tags_come_as_names_each_once_whatever_its_capitals():
    form = StoryForm(data("Surabaya", "feri listrik", "SURABAYA", "2026", " "))
    assert form.is_valid()
    assert [name.casefold() for name in form.cleaned_data["tags"]] == ["2026", "feri listrik", "surabaya"]


def test_a_comma_or_a_quote_in_a_name_does_not_split_it():
    form = StoryForm(data("Kapal, feri", 'si "Lumba"'))
    assert form.is_valid()
    assert form.cleaned_data["tags"] == ["Kapal, feri", "si Lumba"]


def test_chosen_tags_are_shown_by_name():
    form = StoryForm(initial={"tags": ["Selat Madura", "2026"]})
    html = str(form["tags"])
    assert '<option value="Selat Madura" selected>' in html
    assert 'data-ajax--url="/tags/"' in html


def test_tags_of_a_refused_form_stay_chosen():
    form = StoryForm(data("Kapal, feri", "Baru"))
    assert '<option value="Kapal, feri" selected>' in str(form["tags"])


def test_other_capitals_or_another_order_are_no_change():
    assert not StoryForm(data("b", "A"), initial={"tags": ["a", "B"], "body": ""}).has_changed()
    assert StoryForm(data("b"), initial={"tags": ["a", "b"], "body": ""}).has_changed()
