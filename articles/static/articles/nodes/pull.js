// A sentence of the story set large, with its source below.
import { gettext, Node } from "django-prose-editor/editor"
import { barOf, element, leave, place, tool, watching } from "articles/nodes/base"

const view = ({ node, getPos, editor }) => {
  let shown = node
  const bar = barOf(gettext("Pull quote"), editor, getPos, () => shown)
  const words = element("div", { className: "node-pull__words" })
  return {
    dom: element("figure", { className: "node node-pull" }, bar, words),
    contentDOM: words,
    update: (next) => next.type === node.type && ((shown = next), true),
    ...watching(bar, words),
  }
}

// Paragraphs and source in one row, as the node holds them.
const inOneRow = (figure) => {
  const row = element("div")
  for (const each of figure.querySelectorAll(":scope > :is(p, figcaption), :scope > blockquote > p")) {
    row.append(each.cloneNode(true))
  }
  return row
}

export const PullSource = Node.create({
  name: "pullSource",
  content: "inline*",
  marks: "bold italic subscript superscript link",
  defining: true,
  parseHTML: () => [{ tag: "figcaption", context: "pullQuote/", priority: 70 }],
  renderHTML: () => ["figcaption", { "data-hint": gettext("Who says it") }, 0],
  addKeyboardShortcuts() {
    return { Enter: leave(this.type) }
  },
})

export const PullQuote = Node.create({
  name: "pullQuote",
  group: "reference",
  content: "paragraph+ pullSource",
  isolating: true,
  defining: true,
  draggable: true,
  parseHTML: () => [{ tag: "figure[data-pull]", priority: 60, contentElement: inOneRow }],
  renderHTML: () => ["figure", { "data-pull": "" }, 0],
  addNodeView: () => view,
  addCommands: () => ({ insertPull: () => place("pullQuote", {}, true) }),
  addMenuItems({ menu }) {
    tool(menu, {
      name: "pull",
      groups: "nodes",
      drawing: '<path d="M4 5h16M4 19h16" stroke-width="2.600"/><path d="M7 10h10M7 14h7"/>',
      words: gettext("Pull quote"),
      label: gettext("Put a pull quote into the text"),
      act: (chain) => chain.insertPull(),
    })
  },
})
