"""Another story as a card in the text: `<div data-story="48213"></div>`, by the story's number."""

from articles.body.nodes.node import Reference, key

STORY = Reference(name="story", tags={"div": {"data-story": key}}, tag="div", marker="data-story", atom=True)
