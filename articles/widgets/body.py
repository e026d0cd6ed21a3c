"""The body's editor as a form field: what it gives is clean, and kept whole when it is refused."""

from django import forms
from django.core.exceptions import ValidationError
from django.templatetags.static import static
from django.urls import reverse
from django_prose_editor.config import expand_extensions
from django_prose_editor.widgets import ProseEditorWidget
from js_asset import ImportMap, Media, Script

from articles.body.blocks import text_alone
from articles.body.clean import clean
from articles.body.editor import MODULES, REFERENCES, WORDS

_MEDIA = Media(
    importmap=ImportMap(
        {
            "django-prose-editor/editor": "django_prose_editor/editor.js",
            "django-prose-editor/configurable": "django_prose_editor/configurable.js",
            "articles/nodes/base": "articles/nodes/base.js",
        }
    ),
    css={"all": ["django_prose_editor/editor.css", "articles/editor.css"]},
    js=[
        Script("django_prose_editor/editor.js", type="module"),
        Script("django_prose_editor/configurable.js", type="module"),
    ],
)


class BodyEditor(ProseEditorWidget):
    """The editor, with photos, parts and shared boxes, or (`references=False`) for words alone."""

    def __init__(self, attrs=None, *, references=True):
        """Keep what it may hold."""
        self.references = references
        super().__init__(attrs, preset="configurable")

    @property
    def media(self):
        """The editor, our nodes, their stylesheet, and one import map for all."""
        return _MEDIA

    def get_config(self):
        """What the editor's script reads; not asked of DJANGO_PROSE_EDITOR_EXTENSIONS, which is for all."""
        extensions = expand_extensions(WORDS | (REFERENCES if self.references else {}))
        modules = [static(f"articles/nodes/{name}.js") for name in MODULES]
        return {"extensions": extensions, "js_modules": modules}

    def get_context(self, name, value, attrs):
        """With the desk's addresses, where the nodes choose and look up what they point at."""
        context = super().get_context(name, value, attrs)
        if self.references:
            context["widget"]["attrs"] |= {
                "data-photos": reverse("admin:media_photo_changelist"),
                "data-stories": reverse("admin:articles_article_changelist"),
                "data-videos": reverse("admin:media_video_changelist"),
                "data-galleries": reverse("admin:media_gallery_changelist"),
                "data-boxes": reverse("admin:articles_sharedbox_changelist"),
            }
        return context


class BodyFormField(forms.CharField):
    """A body: cleaned as `articles.body.clean` does; too long is a sentence at the field.

    With `references=False` (a shared box's text) photos, parts and boxes are taken out too.
    """

    def __init__(self, *, references=True, **options):
        """Take Django's options of a CharField; its widget is the editor whatever they say."""
        self.cleaning = clean if references else text_alone
        super().__init__(**options | {"widget": BodyEditor(references=references), "strip": False})

    def clean(self, value):
        """The clean body."""
        return super().clean(self.cleaning(value or ""))

    def has_changed(self, initial, data):
        """Whether another text than before would be kept; how the browser writes it does not matter."""
        if self.disabled:
            return False
        try:
            return self.cleaning(initial or "") != self.cleaning(data or "")
        except ValidationError:
            return True
