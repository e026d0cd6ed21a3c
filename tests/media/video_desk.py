"""The desk's form for videos, as a browser sends it."""

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.factories import make_photo
from tests.media.films import CAPTIONS, upload

LIST, ADD = "/admin/media/video/", "/admin/media/video/add/"
WORDS = {"title": "Feri di selat", "description": "Kapal melepas tali.", "language": "id"}


def words(**more):
    return WORDS | {"poster": make_photo().pk} | more


def send(client, content=None, name="feri.mp4", **more):
    return client.post(ADD, words(film=upload(content, name)) | more)


def vtt(text=CAPTIONS):
    return SimpleUploadedFile("feri.vtt", text.encode())


def change(client, video, **more):
    """Post the form of `video` as it stands, but for `more`."""
    form = client.get(f"{LIST}{video.pk}/change/").context["adminform"].form
    sent = {name: form[name].value() for name in form.fields if form[name].value() not in (None, "")}
    for name in ("published_at", "withdrawn_at"):
        if name in sent:
            sent[name] = form.fields[name].widget.format_value(sent[name])
    if "duration" in sent:
        sent["duration"] = video.duration_words
    return client.post(f"{LIST}{video.pk}/change/", sent | more)


def files(uploads):
    return [path for path in uploads.rglob("videos/*") if path.is_file()]
