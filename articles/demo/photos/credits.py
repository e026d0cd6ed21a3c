"""Who took a picture, and the words that go with it."""

from articles.demo.shapes import Photo

SAUH = "© Sauh. Hak cipta dilindungi."
NUSA = "© Kantor Berita Nusa."
PALAPA = "© Palapa Newswire."


def ours(key, title, *, by, city, alt, caption, keywords):
    """A picture by one of the house's own people."""
    return Photo(key, title, alt, caption, by, f"Sauh/{by}", SAUH, city, keywords)


def nusa(key, title, *, by, city, alt, caption, keywords):
    """A picture that the wire agency sent."""
    return Photo(key, title, alt, caption, by, f"Nusa/{by}", NUSA, city, keywords)


def palapa(key, title, *, by, city, alt, caption, keywords):
    """A picture that the second agency sent."""
    return Photo(key, title, alt, caption, by, f"Palapa/{by}", PALAPA, city, keywords)


def portrait(key, name, *, alt):
    """The picture of one who signs."""
    return ours(
        f"potret-{key}",
        f"Potret {name}",
        by="Bagas Wirawan",
        city="Surabaya",
        alt=alt,
        caption=f"{name}.",
        keywords=("potret",),
    )
