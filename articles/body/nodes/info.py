"""A box of this story alone: `<aside data-info=""><h3>Title</h3>`, then paragraphs and lists."""

from articles.body.nodes.node import Structure, flag

INFO = Structure(name="info box", tags={"aside": {"data-info": flag}}, tag="aside", marker="data-info")
