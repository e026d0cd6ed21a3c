"""The `<picture>` a page prints."""

from django.template import Context, Template

from media.models import Photo
from media.renditions.markup import picture_html


def a_photo(**fields):
    return Photo(
        **{"digest": "ab" * 10, "width": 6000, "height": 4000, "dominant_colour": "#336699"} | fields
    )


def test_picture_offers_avif_in_all_widths_and_one_jpeg():
    html = picture_html(a_photo(alt_text="Feri"), "16x9", sizes="(min-width:64rem) 18rem, 92vw")
    assert html.startswith(
        '<picture><source type="image/avif" srcset="/foto/' + "ab" * 10 + "/16x9-320.avif 320w, "
    )
    assert html.count(".avif ") == 6
    assert 'sizes="(min-width:64rem) 18rem, 92vw"' in html
    assert '/16x9-960.jpg" width="960" height="540" alt="Feri"' in html


def test_picture_waits_until_it_is_seen_unless_it_comes_first():
    assert 'loading="lazy" decoding="async"' in picture_html(a_photo())
    first = picture_html(a_photo(), priority=True)
    assert 'fetchpriority="high"' in first
    assert "lazy" not in first


def test_alt_text_of_the_use_goes_before_the_photos_own():
    photo = a_photo(alt_text="Feri")
    assert 'alt="Kapal"' in picture_html(photo, alt="Kapal")
    assert 'alt=""' in picture_html(photo, alt="")
    assert 'alt=""' in picture_html(a_photo(alt_text="Garis", is_decorative=True))


def test_words_cannot_leave_their_attribute():
    html = picture_html(a_photo(alt_text='"><script>'), sizes='"><b>', css_class='"><i>')
    assert not {"<script>", "<b>", "<i>"} & {part + ">" for part in html.split(">")}
    assert "&quot;&gt;&lt;script&gt;" in html


def test_picture_has_no_inline_style():
    assert "style" not in picture_html(a_photo())


def test_template_tag_prints_the_same_and_nothing_for_no_photo(django_assert_num_queries):
    template = Template('{% load photos %}{% picture photo ratio="1x1" sizes="7rem" css_class="face" %}')
    photo = a_photo(alt_text="Laras")
    expected = picture_html(photo, "1x1", sizes="7rem", css_class="face")
    assert template.render(Context({"photo": photo})) == expected
    assert template.render(Context({"photo": None})) == ""


def test_page_of_pictures_asks_the_database_nothing(db, django_assert_num_queries):
    photos = [a_photo(digest=f"{n:020x}") for n in range(30)]
    with django_assert_num_queries(0):
        assert all(picture_html(photo, "3x2") for photo in photos)


def test_address_is_of_the_widest_not_wider_than_asked():
    assert a_photo().rendition_url("16x9", 1000).endswith("/16x9-960.jpg")
    assert a_photo(width=700, height=500).rendition_url("original", 1280).endswith("/original-700.jpg")
    assert a_photo(width=700, height=500).rendition_url("4x3", 100, "avif").endswith("/4x3-666.avif")
