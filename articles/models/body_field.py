"""The column of a body: no way in past the cleaning."""

from articles.body.clean import clean
from newsroom.fields import WordsField


class BodyField(WordsField):
    """HTML of a body, cleaned by `articles.body.clean` before every save, single or bulk.

    Not before look-ups: a part of a body, such as an attribute, is searched for as it stands. Raises
    `BodyTooLong` (a ValidationError) for what is longer than any story.
    """

    def pre_save(self, instance, add):
        """The clean body, set on the instance too."""
        body = clean(super().pre_save(instance, add) or "")
        setattr(instance, self.attname, body)
        return body
