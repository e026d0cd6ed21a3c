// A box of this story alone: a title, paragraphs, lists.
import { gettext, Node } from "django-prose-editor/editor"
import { barOf, element, place, tool, watching } from "articles/nodes/base"

const view = ({ node, getPos, editor }) => {
  let shown = node
  const bar = barOf(gettext("Info box"), editor, getPos, () => shown)
  const words = element("div", { className: "node-info__words" })
  return {
    dom: element("aside", { className: "node node-info" }, bar, words),
    contentDOM: words,
    update: (next) => next.type === node.type && ((shown = next), true),
    ...watching(bar, words),
  }
}

export const InfoTitle = Node.create({
  name: "infoTitle",
  content: "inline*",
  marks: "italic subscript superscript",
  defining: true,
  parseHTML: () => [{ tag: "h3", context: "infoBox/", priority: 70 }],
  renderHTML: () => ["h3", { "data-hint": gettext("Title of the box") }, 0],
})

export const InfoBox = Node.create({
  name: "infoBox",
  group: "reference",
  content: "infoTitle (paragraph | bulletList | orderedList)+",
  isolating: true,
  defining: true,
  draggable: true,
  parseHTML: () => [{ tag: "aside[data-info]", priority: 60 }],
  renderHTML: () => ["aside", { "data-info": "" }, 0],
  addNodeView: () => view,
  addCommands: () => ({ insertInfo: () => place("infoBox", {}, true) }),
  addMenuItems({ menu }) {
    tool(menu, {
      name: "info",
      groups: "nodes",
      drawing: '<path d="M4 4.500h16v15H4z"/><path d="M7.500 8.500h6" stroke-width="2.600"/><path d="M7.500 12.500h9M7.500 16h9"/>',
      words: gettext("Info box"),
      label: gettext("Put an info box into the text"),
      act: (chain) => chain.insertInfo(),
    })
  },
})
